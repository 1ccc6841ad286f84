/**
 * How well the readings agree with what careful coders wrote down.
 *
 * <p>Figures come from the JSON records alone, so any program that writes them can be judged;
 * {@link org.isnad.eval.Fitting} reads reports itself, again and again with other weights.
 */
@NullMarked
package org.isnad.eval;

import org.jspecify.annotations.NullMarked;
