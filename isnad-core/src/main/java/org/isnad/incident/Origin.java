package org.isnad.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.mention.time.Basis;

/**
 * A report as linking sees it: who published it, when, and how it is worded, but not its text.
 *
 * @param id {@code sha256:} and the hash of the report's text
 * @param externalId the id that it came with
 * @param file the file that it was read from
 * @param start first day on which it can have been published
 * @param end last such day
 * @param basis what these days rest on
 * @param sketch the wording of its body
 */
public record Origin(
    String id,
    Optional<String> externalId,
    Optional<String> file,
    Optional<String> url,
    Optional<String> outlet,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Basis basis,
    Sketch sketch) {}
