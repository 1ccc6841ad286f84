/** Keeps reports, readings, incidents and what people decided, and forgets nothing. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
