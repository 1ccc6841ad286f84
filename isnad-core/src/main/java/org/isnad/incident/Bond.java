package org.isnad.incident;

/**
 * Why an account is where it is: the account of the incident that it is most alike.
 *
 * @param score the weighed features of the two; above 0 they are rather one incident than two
 */
public record Bond(String left, String right, double score) {}
