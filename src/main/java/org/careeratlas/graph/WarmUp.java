package org.careeratlas.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Asks what the first clients will ask, of nobody in particular: a Neo4j that has just
 * started takes seconds to plan its first statements, and no client should wait for that.
 */
@Component
public class WarmUp {

	private static final Id NOBODY = new Id("");

	/** Short and long ones, and one with a typo. */
	private static final List<String> SEARCHES = List.of("m", "ma", "man", "manager", "product manager", "mnager");

	private static final Window FIRST = new Window(1, false, null);

	private final Concepts concepts;

	private final Demands demands;

	private final Transitions transitions;

	private final SkillRelations relations;

	private final Crosswalk crosswalk;

	private final Facts facts;

	private final Search search;

	private final Neighborhoods neighborhoods;

	private final GraphEdges edges;

	WarmUp(Concepts concepts, Demands demands, Transitions transitions, SkillRelations relations, Crosswalk crosswalk,
			Facts facts, Search search, Neighborhoods neighborhoods, GraphEdges edges) {
		this.concepts = concepts;
		this.demands = demands;
		this.crosswalk = crosswalk;
		this.facts = facts;
		this.transitions = transitions;
		this.relations = relations;
		this.search = search;
		this.neighborhoods = neighborhoods;
		this.edges = edges;
	}

	public void run() {
		Set<Id> nobody = Set.of(NOBODY);
		this.concepts.byIds(nobody);
		this.demands.skillsOfRoles(nobody);
		this.demands.toolsOfRoles(nobody);
		this.demands.frameworksOfRoles(nobody);
		this.demands.certificationsOfRoles(nobody);
		this.transitions.between(Set.of(new RolePair(NOBODY, NOBODY)));
		this.transitions.carriedOver(nobody);
		this.transitions.developed(nobody);
		this.transitions.steps(nobody);
		this.relations.ofSkills(nobody);
		this.crosswalk.ofSkills(nobody);
		this.demands.skillsOfCertifications(nobody);
		this.facts.issuersOfCertifications(nobody);
		var all = new Extent(1, EnumSet.allOf(Relation.class), EnumSet.allOf(ConceptKind.class), List.of(), 1);
		this.concepts.roles(RoleFilter.ALL, RoleOrder.BY_NAME, FIRST)
			.items()
			.forEach((role) -> this.neighborhoods.around(role.item().id(), all));
		this.edges.evidenceOf(Set.of(new GraphEdge(Relation.REQUIRES, NOBODY, NOBODY, null)));
		SEARCHES.forEach((typed) -> this.search.find(typed, EnumSet.allOf(ConceptKind.class), FIRST));
	}

}
