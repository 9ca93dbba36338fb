package org.careeratlas.matching;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.person.Qualifications;
import org.careeratlas.similarity.SimilarRoles;
import org.springframework.stereotype.Component;

/** Suggests roles to persons. */
@Component
public class SuggestedRoles {

	private final SimilarRoles similarRoles;

	private final HeldSkills heldSkills;

	SuggestedRoles(SimilarRoles similarRoles, HeldSkills heldSkills) {
		this.similarRoles = similarRoles;
		this.heldSkills = heldSkills;
	}

	/** Returns the roles that suit the person, the best match first. */
	public List<Id> to(Qualifications person, int limit) {
		return new Suggestions(this.similarRoles.index())
			.forPerson(person, this.heldSkills.of(person.skills().values()), (role) -> true, limit)
			.stream()
			.map(Suggestion::role)
			.toList();
	}

}
