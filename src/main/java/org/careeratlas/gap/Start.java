package org.careeratlas.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.person.Qualifications;
import org.jspecify.annotations.Nullable;

/**
 * Where a gap starts.
 *
 * @param own what the person has: what their role requires, or their profile
 * @param parts what their skills are taken from; several if roles of another catalogue
 * stand for the start
 * @param bridge the roles that stand for a role of another catalogue
 * @param estimatedFrom the roles from which the skills of an unrated role are estimated
 * @param problem why no skills are known; null if some are
 */
record Start(Qualifications own, List<Part> parts, List<Bridge> bridge, List<Bridge> estimatedFrom,
		@Nullable String problem) {

	/**
	 * Qualifications that count by their share.
	 *
	 * @param share 0 to 1; the shares of a start add up to 1
	 */
	record Part(Qualifications qualifications, double share) {
	}

	/** Returns a start whose own skills count. */
	static Start of(Qualifications own) {
		return new Start(own, List.of(new Part(own, 1)), List.of(), List.of(), null);
	}

	/**
	 * Returns the roles that its parts are taken from, with their shares; none for a
	 * profile.
	 */
	Map<Id, Double> roles() {
		var roles = new HashMap<Id, Double>();
		this.parts.forEach((part) -> {
			if (part.qualifications().role() != null) {
				roles.merge(part.qualifications().role().id(), part.share(), Double::sum);
			}
		});
		return roles;
	}

	boolean isEstimated() {
		return !this.bridge.isEmpty() || !this.estimatedFrom.isEmpty();
	}

}
