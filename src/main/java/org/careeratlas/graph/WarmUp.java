package org.careeratlas.graph;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Asks what the first clients will ask, of nobody in particular: a Neo4j that has just
 * started takes seconds to plan its first statements, and no client should wait for that.
 */
@Component
public class WarmUp {

	private static final Id NOBODY = new Id("");

	private final Concepts concepts;

	private final Facts facts;

	private final Transitions transitions;

	private final SkillRelations relations;

	private final Search search;

	WarmUp(Concepts concepts, Facts facts, Transitions transitions, SkillRelations relations, Search search) {
		this.concepts = concepts;
		this.facts = facts;
		this.transitions = transitions;
		this.relations = relations;
		this.search = search;
	}

	public void run() {
		Set<Id> nobody = Set.of(NOBODY);
		this.facts.profiles(nobody);
		this.transitions.between(Set.of(new RolePair(NOBODY, NOBODY)));
		this.transitions.carriedOver(nobody);
		this.transitions.developed(nobody);
		this.transitions.steps(nobody);
		this.relations.ofSkills(nobody);
		this.facts.skillsOfCertifications(nobody);
		this.facts.issuersOfCertifications(nobody);
		this.facts.skillsOfRoles(nobody);
		this.concepts.byIds(nobody);
		this.concepts.roles(RoleFilter.ALL, RoleOrder.BY_NAME, new Window(1, false, null));
		this.search.find("nobody", EnumSet.allOf(ConceptKind.class));
	}

}
