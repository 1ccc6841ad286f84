/** Writes the incidents of a store in the files that people already open. */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
