package org.careeratlas.concepts;

import java.util.List;
import java.util.Set;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class RequirementsTests {

	private static final Id PRODUCT_MANAGER = new Id("product-manager");

	private static final Id PROJECT_MANAGER = new Id("project-manager");

	private static final Id PLANNING = new Id("planning");

	@Autowired
	private Requirements requirements;

	@Autowired
	private RelationLoader relations;

	@Autowired
	private GraphEdits graph;

	@AfterEach
	void removeNodesOfTheTest() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aProfileHoldsAllThatARoleRequires() {
		var profiles = this.requirements.profiles(Set.of(PROJECT_MANAGER, new Id("nobody"), new Id("jira")));
		assertThat(profiles).containsOnlyKeys(PROJECT_MANAGER);
		RoleProfile profile = requireNonNull(profiles.get(PROJECT_MANAGER));
		assertThat(profile.skills()).hasSize(9);
		assertThat(profile.tools()).hasSize(6);
		assertThat(profile.frameworks()).hasSize(4);
		assertThat(profile.certifications()).hasSize(4);
	}

	@Test
	void aRoleWithoutFactsHasAnEmptyProfile() {
		this.graph
			.run("""
					CREATE (:Node:Concept:Role {id: 'test-role', name: 'Test role', nameKey: 'test role', roleKind: 'POSITION',
					  origin: 'test'})
					""");
		RoleProfile profile = requireNonNull(
				this.requirements.profiles(Set.of(new Id("test-role"))).get(new Id("test-role")));
		assertThat(profile.skills()).isEmpty();
		assertThat(profile.certifications()).isEmpty();
	}

	@Test
	void factsAreGroupedByTheIdsTheyAreAskedForWith() {
		var skills = this.relations.load(Requirements.SKILLS, Set.of(PROJECT_MANAGER, PRODUCT_MANAGER, new Id("jira")));
		assertThat(skills).containsOnlyKeys(PROJECT_MANAGER, PRODUCT_MANAGER);
		assertThat(skills.get(PRODUCT_MANAGER)).hasSize(19);
		assertThat(skills.get(PROJECT_MANAGER)).hasSize(9);
	}

	@Test
	void theSameFactIsSeenFromEitherEnd() {
		var ofRole = requirement(
				requireNonNull(this.relations.load(Requirements.SKILLS, Set.of(PROJECT_MANAGER)).get(PROJECT_MANAGER)),
				PLANNING);
		var ofSkill = requirement(
				requireNonNull(this.relations.load(Requirements.ROLES_OF_SKILL, Set.of(PLANNING)).get(PLANNING)),
				PROJECT_MANAGER);
		assertThat(ofSkill.importance()).isEqualTo(ofRole.importance());
		assertThat(ofSkill.evidence()).isEqualTo(ofRole.evidence()).hasSize(3);
	}

	@Test
	void ofWhatSeveralSourcesSayTheHighestCounts() {
		this.graph
			.run("""
					CREATE (role:Node:Concept:Role {id: 'test-role', name: 'Test role', nameKey: 'test role',
					  roleKind: 'POSITION', origin: 'test'})
					WITH role
					MATCH (skill:Skill {id: 'planning'})
					CREATE (role)-[:REQUIRES {importance: 30.0, level: 20.0, necessity: 'OPTIONAL', source: 'b', basis: 'SURVEY'}]
					  ->(skill)
					CREATE (role)-[:REQUIRES {importance: 70.0, level: 10.0, necessity: 'ESSENTIAL', source: 'a',
					  basis: 'DOCUMENT'}]->(skill)
					CREATE (role)-[:REQUIRES {importance: 50.0, necessity: 'OPTIONAL', source: 'c', basis: 'EDITORIAL'}]->(skill)
					""");
		Id role = new Id("test-role");
		var requirement = requirement(requireNonNull(this.relations.load(Requirements.SKILLS, Set.of(role)).get(role)),
				PLANNING);
		assertThat(requirement.importance()).isEqualTo(70);
		assertThat(requirement.level()).isEqualTo(20);
		assertThat(requirement.necessity()).isEqualTo(Necessity.ESSENTIAL);
		assertThat(requirement.evidence()).extracting(Evidence::source)
			.containsExactly(new Id("a"), new Id("b"), new Id("c"));
	}

	@Test
	void salariesComeBaseBeforeTotalAndGeneralBeforeSpecial() {
		Id senior = new Id("senior-product-manager");
		assertThat(this.relations.load(SalaryRelations.NATIONAL, Set.of(PRODUCT_MANAGER)).get(PRODUCT_MANAGER))
			.extracting(Salary::component)
			.containsExactly(PayComponent.BASE, PayComponent.BASE, PayComponent.TOTAL);
		assertThat(this.relations.load(SalaryRelations.NATIONAL, Set.of(senior)).get(senior))
			.extracting(Salary::context)
			.startsWith(null, null)
			.last()
			.isNotNull();
	}

	@Test
	void noIdsGiveNoFacts() {
		assertThat(this.relations.load(Requirements.SKILLS, Set.of())).isEmpty();
		assertThat(this.requirements.profiles(Set.of())).isEmpty();
		assertThat(this.relations.load(SalaryRelations.NATIONAL, Set.of())).isEmpty();
	}

	private static <N extends Concept> Requirement<N> requirement(List<Requirement<N>> requirements, Id id) {
		return requirements.stream()
			.filter((requirement) -> requirement.node().id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
