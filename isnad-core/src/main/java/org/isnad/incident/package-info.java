/** What is one event: accounts of many reports joined to incidents, and who stands behind them. */
@NullMarked
package org.isnad.incident;

import org.jspecify.annotations.NullMarked;
