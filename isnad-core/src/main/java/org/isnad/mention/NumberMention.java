package org.isnad.mention;

/**
 * A number in digits or words.
 *
 * @param first first token, a bounding word such as "at least" included
 * @param number first token of the number itself
 * @param end one past its last token
 * @param count what it says
 */
public record NumberMention(int first, int number, int end, Count count) {}
