package org.isnad.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.mention.Count;

/** A number of people as one account tells it, on the day that it was published. */
public record Figure(String account, Optional<LocalDate> published, Count count) {}
