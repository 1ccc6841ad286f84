/** Words that name an act of conflict, and what kind of telling they stand in. */
@NullMarked
package org.isnad.mention.trigger;

import org.jspecify.annotations.NullMarked;
