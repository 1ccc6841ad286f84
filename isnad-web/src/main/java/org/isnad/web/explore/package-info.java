/** Pages that show many incidents at once, and the files that they leave as. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.explore;
