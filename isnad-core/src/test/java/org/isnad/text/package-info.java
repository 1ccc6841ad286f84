/** Tests of folding and of tokens. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
