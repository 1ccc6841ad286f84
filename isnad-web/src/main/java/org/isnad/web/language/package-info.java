/** What the pages say, in Arabic and in English. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.language;
