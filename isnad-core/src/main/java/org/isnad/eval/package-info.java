/**
 * How well the readings agree with what careful coders wrote down.
 *
 * <p>Works on the JSON records alone, so it judges any program that writes them.
 */
@NullMarked
package org.isnad.eval;

import org.jspecify.annotations.NullMarked;
