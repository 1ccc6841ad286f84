/** Tests of places. */
@NullMarked
package org.isnad.mention.place;

import org.jspecify.annotations.NullMarked;
