/**
 * Characters and words: the original text, its folded form for comparison, and the way back from
 * every folded position to the original one. Knows nothing of news.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
