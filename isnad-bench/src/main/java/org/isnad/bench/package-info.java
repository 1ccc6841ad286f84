/**
 * How fast a report is read, and that the time grows with its length alone.
 *
 * <p>Run with JMH; nothing here is released.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
