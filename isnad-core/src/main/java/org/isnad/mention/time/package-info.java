/**
 * Times as a report writes them, kept symbolic until the date of publication is known, and the date of publication
 * itself.
 */
@NullMarked
package org.isnad.mention.time;

import org.jspecify.annotations.NullMarked;
