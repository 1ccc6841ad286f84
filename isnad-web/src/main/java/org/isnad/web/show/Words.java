package org.isnad.web.show;

/**
 * Words of a report that a value rests on.
 *
 * @param owner the account that the value belongs to, or the report if it is the report's own
 * @param field the field's code; also {@code chain}, {@code breakdown}, {@code published} and
 *     {@code statements}
 * @param start of the words in UTF-16 units, from the start of the text
 * @param end where they end
 * @param firstPoint the same in code points
 * @param endPoint the same in code points
 * @param quote the words
 * @param isThere false if the text has other words there: then nothing may be marked in it
 */
public record Words(
    String owner,
    String field,
    int start,
    int end,
    int firstPoint,
    int endPoint,
    String quote,
    boolean isThere) {}
