/** Tests of the page of a report. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.report;
