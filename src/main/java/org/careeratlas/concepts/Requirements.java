package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** What roles require, read from either end. */
@Repository
public class Requirements implements WarmUp {

	/** What the end of a requirement is follows from where it is read from. */
	static final RelationQuery<Role, Requirement<Skill>> SKILLS = requirements("-[fact:REQUIRES]->(node)", Skill.class);

	static final RelationQuery<Skill, Requirement<Role>> ROLES_OF_SKILL = requirements("<-[fact:REQUIRES]-(node)",
			Role.class);

	/** Tools that are the same thing are one tool, the preferred one. */
	static final RelationQuery<Role, Use<Tool>> TOOLS = RelationQuery
		.<Role, Tool, Use<Tool>>along(
				"-[fact:USES]->(:Tool)-[:SAME_AS]->{0,1}(node:Tool WHERE NOT EXISTS { (node)-[:SAME_AS]->() })",
				Tool.class, Requirements::use)
		.briefly("hot", "inDemand");

	/** Includes the roles of tools that are the same thing. */
	static final RelationQuery<Tool, Use<Role>> ROLES_OF_TOOL = RelationQuery
		.<Tool, Role, Use<Role>>along("-[:SAME_AS]-{0,2}(:Tool)<-[fact:USES]-(node:Role)", Role.class,
				Requirements::use)
		.briefly("hot", "inDemand");

	static final RelationQuery<Role, Link<Framework>> FRAMEWORKS = RelationQuery.to(Framework.class, "APPLIES");

	static final RelationQuery<Framework, Link<Role>> ROLES_OF_FRAMEWORK = RelationQuery.from(Role.class, "APPLIES");

	static final RelationQuery<Role, Valuation<Certification>> CERTIFICATIONS = RelationQuery.to(Certification.class,
			"VALUES", Requirements::valuation);

	static final RelationQuery<Certification, Valuation<Role>> ROLES_OF_CERTIFICATION = RelationQuery.from(Role.class,
			"VALUES", Requirements::valuation);

	private final RelationLoader relations;

	private final Concepts concepts;

	Requirements(RelationLoader relations, Concepts concepts) {
		this.relations = relations;
		this.concepts = concepts;
	}

	/** Returns everything that the roles require; ids that are not roles are absent. */
	public Map<Id, RoleProfile> profiles(Set<Id> ids) {
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class);
		Map<Id, List<Requirement<Skill>>> skills = this.relations.load(SKILLS, roles.keySet());
		Map<Id, List<Use<Tool>>> tools = this.relations.load(TOOLS, roles.keySet());
		Map<Id, List<Link<Framework>>> frameworks = this.relations.load(FRAMEWORKS, roles.keySet());
		Map<Id, List<Valuation<Certification>>> certifications = this.relations.load(CERTIFICATIONS, roles.keySet());
		return profiles(roles,
				(role) -> new RoleProfile(role, skills.getOrDefault(role.id(), List.of()),
						tools.getOrDefault(role.id(), List.of()), frameworks.getOrDefault(role.id(), List.of()),
						certifications.getOrDefault(role.id(), List.of())));
	}

	/**
	 * Returns profiles with only the skills that the roles require; ids that are not
	 * roles are absent.
	 */
	public Map<Id, RoleProfile> skillProfiles(Set<Id> ids, Detail detail) {
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class, detail);
		Map<Id, List<Requirement<Skill>>> skills = this.relations.load(SKILLS.in(detail), roles.keySet());
		return profiles(roles, (role) -> new RoleProfile(role, skills.getOrDefault(role.id(), List.of()), List.of(),
				List.of(), List.of()));
	}

	private static Map<Id, RoleProfile> profiles(Map<Id, Role> roles, Function<Role, RoleProfile> profile) {
		return roles.values()
			.stream()
			.map(profile)
			.collect(Collectors.toMap((each) -> each.role().id(), Function.identity()));
	}

	private static <S extends Concept, N extends Concept> RelationQuery<S, Requirement<N>> requirements(String path,
			Class<N> type) {
		return RelationQuery.<S, N, Requirement<N>>along(path, type, Requirements::requirement)
			.briefly("importance", "level", "necessity", "notRelevant", "publishedLevel")
			.startingWithMost("importance");
	}

	private static <N extends Concept> Requirement<N> requirement(N node, List<Value> facts) {
		double importance = facts.stream().mapToDouble((fact) -> fact.get("importance").asDouble()).max().orElseThrow();
		boolean essential = facts.stream().anyMatch((fact) -> "ESSENTIAL".equals(fact.get("necessity").asString()));
		return new Requirement<>(node, importance, highestLevel(facts),
				essential ? Necessity.ESSENTIAL : Necessity.OPTIONAL, survey(facts), PropertyReader.evidence(facts));
	}

	private static SurveyDetails survey(List<Value> facts) {
		return facts.stream()
			.filter((fact) -> !fact.get("sampleSize").isNull() || !fact.get("notRelevant").isNull())
			.findFirst()
			.map((fact) -> new SurveyDetails(PropertyReader.decimal(fact, "importanceError"),
					PropertyReader.decimal(fact, "levelError"), PropertyReader.number(fact, "sampleSize"),
					Boolean.TRUE.equals(PropertyReader.flag(fact, "notRelevant")),
					PropertyReader.decimal(fact, "publishedLevel")))
			.orElse(SurveyDetails.NONE);
	}

	private static @Nullable Double highestLevel(List<Value> facts) {
		return facts.stream()
			.map((fact) -> PropertyReader.decimal(fact, "level"))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static <N extends Concept> Use<N> use(N node, List<Value> facts) {
		List<String> purposes = facts.stream()
			.map((fact) -> PropertyReader.text(fact, "purpose"))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		return new Use<>(node, purposes, first(facts, (fact) -> PropertyReader.flag(fact, "hot")),
				first(facts, (fact) -> PropertyReader.flag(fact, "inDemand")), PropertyReader.evidence(facts));
	}

	private static <N extends Concept> Valuation<N> valuation(N node, List<Value> facts) {
		return new Valuation<>(node, first(facts, (fact) -> PropertyReader.text(fact, "standing")),
				PropertyReader.evidence(facts));
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

	@Override
	public void warmUp() {
		this.relations.warmUp(SKILLS, SKILLS.in(Detail.BRIEF), TOOLS, FRAMEWORKS, CERTIFICATIONS);
	}

}
