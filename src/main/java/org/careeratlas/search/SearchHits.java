package org.careeratlas.search;

import java.util.List;

/**
 * All that a search finds, best first.
 *
 * @param capped whether there may be more
 */
record SearchHits(List<SearchCandidate> ranked, boolean capped) {
}
