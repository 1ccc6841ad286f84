package org.isnad.web.review;

/**
 * A party of the lexicon.
 *
 * @param id as records have it
 * @param label English name
 * @param arabic name
 */
public record Party(String id, String label, String arabic) {}
