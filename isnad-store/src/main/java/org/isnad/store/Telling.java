package org.isnad.store;

import java.time.Instant;
import org.isnad.report.Report;

/**
 * What one report tells of an incident.
 *
 * @param account the account's id: that of the report, a hash sign and a number
 * @param record the account as the accounts format has it, each value with its words
 * @param about what the record says of the report: when it was published, its title, its body
 * @param report the report with its text
 * @param taken when it was taken in
 */
public record Telling(String account, Json record, Json about, Report report, Instant taken) {}
