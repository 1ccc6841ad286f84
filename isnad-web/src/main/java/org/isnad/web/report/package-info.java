/** The page of a report: its words beside what was read from them, and looking for reports. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.report;
