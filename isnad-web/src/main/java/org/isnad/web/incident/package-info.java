/** The page of an incident: what is shown of it, who says so, and what was decided. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.incident;
