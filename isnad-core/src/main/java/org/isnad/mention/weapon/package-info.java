/** Weapons that a report names, with model and number. */
@NullMarked
package org.isnad.mention.weapon;

import org.jspecify.annotations.NullMarked;
