/** What programs can ask: the same incidents as JSON, with a description in OpenAPI. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.api;
