package org.careeratlas.search;

import org.careeratlas.model.Id;

/**
 * A role that a job title may belong to.
 *
 * @param confidence 0 to 1
 * @param matched name or other name of the role that is most similar to the title
 */
record TitleHit(Id role, double confidence, String matched) {
}
