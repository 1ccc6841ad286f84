/** Turns files, folders, lines of JSON and saved pages into reports. */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
