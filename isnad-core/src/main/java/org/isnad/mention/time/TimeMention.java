package org.isnad.mention.time;

/**
 * A time in a text.
 *
 * @param first first token
 * @param end one past the last token
 * @param value what it says
 */
public record TimeMention(int first, int end, TimeExpression value) {}
