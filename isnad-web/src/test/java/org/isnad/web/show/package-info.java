/** Tests of how values and their words are shown. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.show;
