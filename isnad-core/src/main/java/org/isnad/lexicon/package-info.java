/**
 * Closed lists as data: concepts with their surface forms and examples, the gazetteer, and one
 * automaton that finds all of them in a text in a time that does not grow with their number.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
