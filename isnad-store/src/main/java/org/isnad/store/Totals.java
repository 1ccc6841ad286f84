package org.isnad.store;

/**
 * How many incidents meet a question: {@code incidents = onMap + withoutPoint = dated +
 * withoutDate}.
 *
 * @param dated those whose days lie within seven
 */
public record Totals(long incidents, long onMap, long withoutPoint, long dated, long withoutDate) {}
