/**
 * The {@code isnad} command: thin commands over the core's front door.
 *
 * <p>Data goes to standard output, everything else to standard error.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
