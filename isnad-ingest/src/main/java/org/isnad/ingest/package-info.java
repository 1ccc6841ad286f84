/**
 * What the user names, as reports: text files, folders, JSON Lines and standard input.
 *
 * <p>Whatever cannot be read is named with the reason, and everything else is still read.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
