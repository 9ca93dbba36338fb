package org.careeratlas.paths;

/**
 * The difference in annual pay between two roles.
 *
 * @param amount in whole units of the currency; negative for a decrease
 * @param currency ISO 4217
 */
record PayChange(int amount, String currency) {
}
