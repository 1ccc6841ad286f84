/** Where people look at what machines read, beside the words, and decide. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.review;
