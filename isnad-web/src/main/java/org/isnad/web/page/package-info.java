/** The pages, each class a few that belong together. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.page;
