package org.careeratlas.graph;

/**
 * How far a certification reaches.
 *
 * @param roles how many of the roles looked at value it
 * @param skills how many skills it develops
 */
public record CertificationReach(Certification certification, int roles, int skills) {
}
