/** Tests of parties. */
@NullMarked
package org.isnad.mention.party;

import org.jspecify.annotations.NullMarked;
