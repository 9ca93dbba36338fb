package org.careeratlas.person;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.Requirements;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.person.Qualifications.Holding;
import org.springframework.stereotype.Repository;

/**
 * The qualifications of people in a role, in the words of every catalogue: what the role
 * requires, and what the same job in other catalogues does.
 */
@Repository
public class RoleHolders {

	/** Matches whose skills people in a role have, too. */
	private static final Set<Mapping> SAME_JOB = Set.of(Mapping.EXACT, Mapping.CLOSE);

	private final Requirements requirements;

	private final RelationLoader relations;

	RoleHolders(Requirements requirements, RelationLoader relations) {
		this.requirements = requirements;
		this.relations = relations;
	}

	/**
	 * Returns the qualifications of people in a role.
	 * @throws NotFoundException if the role does not exist
	 */
	public Qualifications of(Id role) {
		var skills = new LinkedHashMap<Id, Holding>();
		var mastered = new LinkedHashMap<Id, Concept>();
		List<Qualifications> parts = parts(List.of(role));
		parts.forEach((part) -> part.addTo(skills, mastered));
		return parts.stream()
			.map(Qualifications::role)
			.filter((known) -> known != null && known.id().equals(role))
			.findFirst()
			.map((known) -> new Qualifications(known, skills, mastered))
			.orElseThrow(() -> new NotFoundException("role", role));
	}

	/**
	 * Returns the qualifications of people in each of the roles and in the same jobs of
	 * other catalogues; roles that do not exist are left out.
	 */
	List<Qualifications> parts(List<Id> roles) {
		var all = new LinkedHashSet<Id>(roles);
		this.relations.load(Crosswalk.ROLES, Set.copyOf(roles))
			.values()
			.forEach((matches) -> matches.stream()
				.filter((match) -> SAME_JOB.contains(match.mapping()))
				.forEach((match) -> all.add(match.node().id())));
		Map<Id, RoleProfile> profiles = this.requirements.profiles(all);
		return all.stream().filter(profiles::containsKey).map(profiles::get).map(Qualifications::in).toList();
	}

}
