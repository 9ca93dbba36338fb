package org.careeratlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.concepts.Requirements;
import org.careeratlas.concepts.RoleRelations;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.neo4j.RelationLoader;
import org.springframework.stereotype.Repository;

/** Compares roles, reading their data from the graph. */
@Repository
class ComparedRoles {

	private final Requirements requirements;

	private final SameConcepts same;

	private final RelationLoader relations;

	ComparedRoles(Requirements requirements, SameConcepts same, RelationLoader relations) {
		this.requirements = requirements;
		this.same = same;
		this.relations = relations;
	}

	/**
	 * Compares the roles, in the order of the ids.
	 * @throws NotFoundException if a role does not exist
	 */
	RoleComparison compare(List<Id> ids) {
		Map<Id, RoleProfile> profiles = this.requirements.profiles(Set.copyOf(ids));
		return RoleComparison.of(ids.stream().map((id) -> {
			RoleProfile profile = profiles.get(id);
			if (profile == null) {
				throw new NotFoundException("role", id);
			}
			return profile;
		}).toList(), this.relations.load(RoleRelations.TRAITS, Set.copyOf(ids)), this.same.preferred());
	}

}
