/** Tests of numbers. */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
