package org.isnad.mention.source;

import org.isnad.lexicon.Hit;

/**
 * A source that a report names.
 *
 * @param first first token
 * @param end one past the last
 * @param hit the words that told that it is one: a known source, or the verb of saying
 * @param kind the codebook's kind of link
 * @param named true if a person or body can be held to it
 * @param saying true if a word of saying governs it
 */
public record SourceMention(int first, int end, Hit hit, String kind, boolean named, boolean saying) {}
