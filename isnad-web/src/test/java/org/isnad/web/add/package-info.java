/** Tests of adding reports from the page. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.add;
