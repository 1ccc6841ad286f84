/** Tests of what is one event. */
@NullMarked
package org.isnad.incident;

import org.jspecify.annotations.NullMarked;
