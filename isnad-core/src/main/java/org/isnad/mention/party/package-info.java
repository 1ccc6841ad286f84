/** Forces, groups and unnamed perpetrators that a report names. */
@NullMarked
package org.isnad.mention.party;

import org.jspecify.annotations.NullMarked;
