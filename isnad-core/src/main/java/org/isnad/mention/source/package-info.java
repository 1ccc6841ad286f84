/** Who is quoted: agencies, officials, witnesses, statements. */
@NullMarked
package org.isnad.mention.source;

import org.jspecify.annotations.NullMarked;
