package org.careeratlas.search;

import org.careeratlas.model.Concept;

/**
 * A concept found by a search.
 *
 * @param matched name, other name or code that matched best; of a tool, it may be that of
 * another that is the same thing
 */
record SearchHit(Concept concept, String matched) {
}
