package org.isnad.store;

/**
 * A value that can be asked for.
 *
 * @param incidents how many there would be with it, all else that is asked being the same
 * @param chosen true if it is asked for
 */
public record Facet(String code, long incidents, boolean chosen) {}
