/** Tests of weapons. */
@NullMarked
package org.isnad.mention.weapon;

import org.jspecify.annotations.NullMarked;
