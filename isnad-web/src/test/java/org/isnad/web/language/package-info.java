/** The words of the pages. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.language;
