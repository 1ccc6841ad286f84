/**
 * How many people a report says were killed, hurt, taken or arrested, and where it says that nobody
 * was.
 */
@NullMarked
package org.isnad.mention.harm;

import org.jspecify.annotations.NullMarked;
