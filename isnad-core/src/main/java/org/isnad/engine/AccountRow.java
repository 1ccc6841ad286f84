package org.isnad.engine;

/** An account as a row of text, for tables; an unknown value is empty. */
public record AccountRow(
    String id,
    String type,
    String status,
    boolean background,
    String when,
    String where,
    String actor,
    String target,
    String weapons,
    String killed,
    String injured,
    String chain,
    String words) {}
