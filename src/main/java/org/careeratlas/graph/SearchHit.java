package org.careeratlas.graph;

import java.util.List;

/**
 * A concept that a search found.
 *
 * @param matched the name, other name or code that matched best
 * @param sameAs further concepts found that mean exactly the same
 */
public record SearchHit(Concept concept, String matched, List<Concept> sameAs) {
}
