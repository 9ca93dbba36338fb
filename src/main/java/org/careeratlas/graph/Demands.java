package org.careeratlas.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * What roles ask for, and the same seen from the other end. Every method takes the ids of
 * a whole level of a request.
 */
@Component
public class Demands {

	private static final Adjacent<Skill, Requirement<Skill>> SKILLS = Adjacent.outgoing("REQUIRES", Skill.class,
			Demands::requirement);

	private static final Adjacent<Role, Requirement<Role>> ROLES_OF_SKILLS = Adjacent.incoming("REQUIRES", Role.class,
			Demands::requirement);

	private static final Adjacent<Tool, Use<Tool>> TOOLS = Adjacent.outgoing("USES", Tool.class, Demands::use);

	private static final Adjacent<Role, Use<Role>> ROLES_OF_TOOLS = Adjacent.incoming("USES", Role.class, Demands::use);

	private static final Adjacent<Framework, Link<Framework>> FRAMEWORKS = Adjacent.linksTo(Framework.class, "APPLIES");

	private static final Adjacent<Role, Link<Role>> ROLES_OF_FRAMEWORKS = Adjacent.linksFrom(Role.class, "APPLIES");

	private static final Adjacent<Certification, Valuation<Certification>> CERTIFICATIONS = Adjacent.outgoing("VALUES",
			Certification.class, Demands::valuation);

	private static final Adjacent<Role, Valuation<Role>> ROLES_OF_CERTIFICATIONS = Adjacent.incoming("VALUES",
			Role.class, Demands::valuation);

	private static final Adjacent<Skill, Link<Skill>> SKILLS_OF_CERTIFICATIONS = Adjacent.linksTo(Skill.class,
			"DEVELOPS");

	private static final Adjacent<Certification, Link<Certification>> CERTIFICATIONS_OF_SKILLS = Adjacent
		.linksFrom(Certification.class, "DEVELOPS");

	private final Adjacency adjacency;

	private final Concepts concepts;

	Demands(Adjacency adjacency, Concepts concepts) {
		this.adjacency = adjacency;
		this.concepts = concepts;
	}

	public Map<Id, List<Requirement<Skill>>> skillsOfRoles(Set<Id> roles) {
		return this.adjacency.load(SKILLS, roles);
	}

	public Map<Id, List<Requirement<Role>>> rolesOfSkills(Set<Id> skills) {
		return this.adjacency.load(ROLES_OF_SKILLS, skills);
	}

	public Map<Id, List<Use<Tool>>> toolsOfRoles(Set<Id> roles) {
		return this.adjacency.load(TOOLS, roles);
	}

	public Map<Id, List<Use<Role>>> rolesOfTools(Set<Id> tools) {
		return this.adjacency.load(ROLES_OF_TOOLS, tools);
	}

	public Map<Id, List<Link<Framework>>> frameworksOfRoles(Set<Id> roles) {
		return this.adjacency.load(FRAMEWORKS, roles);
	}

	public Map<Id, List<Link<Role>>> rolesOfFrameworks(Set<Id> frameworks) {
		return this.adjacency.load(ROLES_OF_FRAMEWORKS, frameworks);
	}

	public Map<Id, List<Valuation<Certification>>> certificationsOfRoles(Set<Id> roles) {
		return this.adjacency.load(CERTIFICATIONS, roles);
	}

	public Map<Id, List<Valuation<Role>>> rolesOfCertifications(Set<Id> certifications) {
		return this.adjacency.load(ROLES_OF_CERTIFICATIONS, certifications);
	}

	public Map<Id, List<Link<Skill>>> skillsOfCertifications(Set<Id> certifications) {
		return this.adjacency.load(SKILLS_OF_CERTIFICATIONS, certifications);
	}

	public Map<Id, List<Link<Certification>>> certificationsOfSkills(Set<Id> skills) {
		return this.adjacency.load(CERTIFICATIONS_OF_SKILLS, skills);
	}

	/** All that the roles ask for; unknown ids and those of other kinds are left out. */
	public Map<Id, Profile> profiles(Set<Id> ids) {
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class);
		Map<Id, List<Requirement<Skill>>> skills = skillsOfRoles(roles.keySet());
		Map<Id, List<Use<Tool>>> tools = toolsOfRoles(roles.keySet());
		Map<Id, List<Link<Framework>>> frameworks = frameworksOfRoles(roles.keySet());
		Map<Id, List<Valuation<Certification>>> certifications = certificationsOfRoles(roles.keySet());
		var profiles = new HashMap<Id, Profile>();
		roles.forEach((id, role) -> profiles.put(id,
				new Profile(role, skills.getOrDefault(id, List.of()), tools.getOrDefault(id, List.of()),
						frameworks.getOrDefault(id, List.of()), certifications.getOrDefault(id, List.of()))));
		return profiles;
	}

	/** The skills alone that the roles ask for. */
	public Map<Id, Profile> skillProfiles(Set<Id> ids) {
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class);
		Map<Id, List<Requirement<Skill>>> skills = skillsOfRoles(roles.keySet());
		var profiles = new HashMap<Id, Profile>();
		roles.forEach((id, role) -> profiles.put(id,
				new Profile(role, skills.getOrDefault(id, List.of()), List.of(), List.of(), List.of())));
		return profiles;
	}

	private static <N extends Concept> Requirement<N> requirement(N node, List<Value> facts) {
		double importance = facts.stream().mapToDouble((fact) -> fact.get("importance").asDouble()).max().orElseThrow();
		boolean essential = facts.stream().anyMatch((fact) -> "ESSENTIAL".equals(fact.get("necessity").asString()));
		return new Requirement<>(node, importance, highestLevel(facts),
				essential ? Necessity.ESSENTIAL : Necessity.OPTIONAL, Values.evidence(facts));
	}

	private static @Nullable Double highestLevel(List<Value> facts) {
		return facts.stream()
			.map((fact) -> Values.decimal(fact, "level"))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static <N extends Concept> Use<N> use(N node, List<Value> facts) {
		List<String> purposes = facts.stream()
			.map((fact) -> Values.text(fact, "purpose"))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		return new Use<>(node, purposes, first(facts, (fact) -> Values.flag(fact, "hot")),
				first(facts, (fact) -> Values.flag(fact, "inDemand")), Values.evidence(facts));
	}

	private static <N extends Concept> Valuation<N> valuation(N node, List<Value> facts) {
		return new Valuation<>(node, first(facts, (fact) -> Values.text(fact, "standing")), Values.evidence(facts));
	}

	private static <T> @Nullable T first(List<Value> facts, Function<Value, @Nullable T> property) {
		for (Value fact : facts) {
			T value = property.apply(fact);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

}
