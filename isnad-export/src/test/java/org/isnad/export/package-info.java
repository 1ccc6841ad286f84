/** Tests of what leaves a store as files. */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
