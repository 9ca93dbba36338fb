package org.careeratlas.analysis.paths;

/**
 * By how much a role is paid better in a year than another.
 *
 * @param amount in whole units; less than 0 where it is paid worse
 * @param currency that both are paid in, ISO 4217
 */
public record PayChange(int amount, String currency) {
}
