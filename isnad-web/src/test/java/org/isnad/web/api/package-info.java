/** Tests of what programs can ask. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.api;
