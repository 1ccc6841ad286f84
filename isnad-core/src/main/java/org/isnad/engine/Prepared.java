package org.isnad.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.account.Scene;
import org.isnad.mention.time.Published;

/**
 * A report of which everything that it names was found, and nothing decided yet.
 *
 * @param titleDay the day that a headline which came apart from the text names
 */
public record Prepared(Scene scene, Published published, Optional<LocalDate> titleDay) {}
