package org.careeratlas.analysis.comparison;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Necessity;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.jspecify.annotations.Nullable;

/**
 * How much a role asks for a skill; all but the role is null or empty where it does not.
 *
 * @param via the same skill in another source, which is what the role asks for
 */
public record ComparedRating(Role role, @Nullable Skill via, @Nullable Double importance, @Nullable Double level,
		@Nullable Necessity necessity, List<Evidence> evidence) {

	static ComparedRating of(Role role, Skill compared, Requirement<Skill> requirement) {
		Skill asked = requirement.node();
		return new ComparedRating(role, asked.id().equals(compared.id()) ? null : asked, requirement.importance(),
				requirement.level(), requirement.necessity(), requirement.evidence());
	}

	static ComparedRating none(Role role) {
		return new ComparedRating(role, null, null, null, null, List.of());
	}

	/** The importance, which is 0 where the role does not ask for the skill. */
	double weight() {
		return (this.importance != null) ? this.importance : 0;
	}

}
