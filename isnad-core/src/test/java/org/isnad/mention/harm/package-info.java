/** Tests of harm to people. */
@NullMarked
package org.isnad.mention.harm;

import org.jspecify.annotations.NullMarked;
