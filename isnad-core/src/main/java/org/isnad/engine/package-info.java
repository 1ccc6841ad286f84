/**
 * The front door: a report goes in, a reading comes out, and the reading is written as a record or
 * explained.
 */
@NullMarked
package org.isnad.engine;

import org.jspecify.annotations.NullMarked;
