/**
 * A report and its words: the text as it came, what in it is title, news or page furniture, and
 * evidence, the exact words that a value rests on.
 */
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
