package org.careeratlas.graph;

/**
 * A concept that a search found.
 *
 * @param matched the name, other name or code that matched best
 * @param score how well it matched in the full-text index; comparable within one search
 */
public record SearchHit(Concept concept, String matched, double score) {
}
