/** Tests of the store, on real databases. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
