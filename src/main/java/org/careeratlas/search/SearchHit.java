package org.careeratlas.search;

import java.util.List;

import org.careeratlas.model.Concept;

/**
 * A concept found by a search.
 *
 * @param matched name, other name or code that matched best
 * @param sameAs further concepts found that match it exactly
 */
record SearchHit(Concept concept, String matched, List<Concept> sameAs) {
}
