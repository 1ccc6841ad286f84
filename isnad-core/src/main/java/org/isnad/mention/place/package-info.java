/**
 * Place names in context: which place of that name, in which direction from it, inside which larger
 * one.
 */
@NullMarked
package org.isnad.mention.place;

import org.jspecify.annotations.NullMarked;
