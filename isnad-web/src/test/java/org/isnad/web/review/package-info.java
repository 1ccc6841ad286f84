/** Tests of deciding on incidents over HTTP and in a browser. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.review;
