/** Tests of times and dates. */
@NullMarked
package org.isnad.mention.time;

import org.jspecify.annotations.NullMarked;
