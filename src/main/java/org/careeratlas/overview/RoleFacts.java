package org.careeratlas.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Id;

/**
 * What tables need to know of a role.
 *
 * @param origin its catalogue
 * @param skills skills that it requires
 * @param labels where it is on each axis; axes of which nothing is known are left out
 * @param importance that of all skills that it requires
 * @param byGroup that of the skills of each group
 * @param pay national median of yearly base pay by currency, the highest if there are
 * several
 * @param sources sources that state something about it
 */
record RoleFacts(Id id, String origin, Set<Id> skills, Map<Axis, List<Label>> labels, Importance importance,
		Map<Label, Importance> byGroup, Map<String, Double> pay, List<Id> sources) {

	/** Returns where it is on the axis; empty if that is not known. */
	List<Label> on(Axis axis) {
		return this.labels.getOrDefault(axis, List.of());
	}

}
