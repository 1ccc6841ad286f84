/**
 * Programs under the GPL that are timed beside Isnad; compiled under the profile {@code oracle}
 * alone, and never released.
 */
@NullMarked
package org.isnad.bench.oracle;

import org.jspecify.annotations.NullMarked;
