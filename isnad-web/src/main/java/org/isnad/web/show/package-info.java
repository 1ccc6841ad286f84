/** Values and the words they rest on, as people read them. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.show;
