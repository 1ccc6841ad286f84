/** Tests of the lexicons and of the gazetteer. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
