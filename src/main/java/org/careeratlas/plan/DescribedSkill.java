package org.careeratlas.plan;

import java.util.List;

/**
 * What sources say of a skill that plans tell.
 *
 * @param areas names of the large groups of skills that it belongs to, by name; empty if
 * its source has no groups
 * @param roles number of roles that require it
 * @param anchors examples of its levels, lowest first; empty if its source has none
 */
record DescribedSkill(List<String> areas, int roles, List<LevelAnchor> anchors) {

	static final DescribedSkill NONE = new DescribedSkill(List.of(), 0, List.of());

}
