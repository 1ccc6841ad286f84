/** Tests of sources. */
@NullMarked
package org.isnad.mention.source;

import org.jspecify.annotations.NullMarked;
