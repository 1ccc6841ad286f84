package org.isnad.account;

/**
 * How a value was got, and how often what is got so is right.
 *
 * @param how a class of {@code confidence.tsv}, or one below it: {@code when.told.clear}
 * @param share from 0 to 1
 */
public record Confidence(String how, double share) {}
