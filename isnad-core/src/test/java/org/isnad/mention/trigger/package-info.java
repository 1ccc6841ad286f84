/** Tests of words of acts. */
@NullMarked
package org.isnad.mention.trigger;

import org.jspecify.annotations.NullMarked;
