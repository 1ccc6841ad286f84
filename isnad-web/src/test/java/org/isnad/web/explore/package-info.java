/** Tests of what pages show of many incidents, with incidents that are all invented. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.explore;
