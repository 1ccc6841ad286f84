/**
 * Isnad reads Arabic news about armed attacks and gives back cited incidents.
 *
 * <p>One report at a time goes through {@code text, lexicon, report, mention, account} to a
 * reading; readings together give incidents. Each stage uses only the stages before it.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
