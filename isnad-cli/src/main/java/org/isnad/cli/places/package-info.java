/**
 * A user's own places: files of gazetteers that others made, turned into rows of ours and kept
 * beside the user's data.
 */
@NullMarked
package org.isnad.cli.places;

import org.jspecify.annotations.NullMarked;
