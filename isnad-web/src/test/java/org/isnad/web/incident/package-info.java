/** Tests of the page of an incident. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.incident;
