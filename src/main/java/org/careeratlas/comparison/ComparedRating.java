package org.careeratlas.comparison;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * How a role rates a skill. If the role does not require it, all components except the
 * role are null or empty.
 *
 * @param via the skill that the role actually requires, if it is a counterpart in another
 * catalogue; otherwise null
 * @param importance 0 to 100
 * @param level 0 to 100
 */
record ComparedRating(Role role, @Nullable Skill via, @Nullable Double importance, @Nullable Double level,
		@Nullable Necessity necessity, List<Evidence> evidence) implements Attributed {

	static ComparedRating of(Role role, Skill compared, Requirement<Skill> requirement) {
		Skill required = requirement.node();
		return new ComparedRating(role, required.id().equals(compared.id()) ? null : required, requirement.importance(),
				requirement.level(), requirement.necessity(), requirement.evidence());
	}

	static ComparedRating none(Role role) {
		return new ComparedRating(role, null, null, null, null, List.of());
	}

	/** Returns the importance; 0 if the role does not require the skill. */
	double weight() {
		return (this.importance != null) ? this.importance : 0;
	}

}
