package org.careeratlas.concepts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Cypher conditions on nodes {@code n}, with their parameters. Only conditions that a
 * filter sets are part of the statement, since Neo4j plans it much faster without the
 * others.
 */
final class Conditions {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Returns the conditions on roles.
	 * @param ofSource roles that the sources of the filter state facts about; null if it
	 * names no sources
	 * @param usesAny tools of the filter, and those that are the same; null if it names
	 * no tools
	 */
	static Conditions of(RoleFilter filter, @Nullable List<Id> ofSource, @Nullable List<Id> usesAny) {
		return new Conditions().nameContains(filter.nameContains())
			.where("n.family IN $family", "family", filter.family())
			.where("n.jobZone IN $jobZone", "jobZone", filter.jobZone())
			.where("n.roleKind IN $roleKind", "roleKind", names(filter.roleKind()))
			.where("any(code IN n.codes WHERE any(one IN $code WHERE code = one OR code ENDS WITH ' ' + one))", "code",
					filter.code())
			.where("EXISTS { (n)-[:BROADER]->{1,9}(group:RoleGroup) WHERE group.id IN $group }", "group",
					values(filter.group()))
			.where("n.id IN $ofSource", "ofSource", values(ofSource))
			.where("all(skill IN $requiresAll WHERE EXISTS { (n)-[:REQUIRES]->(:Node {id: skill}) })", "requiresAll",
					values(filter.requiresAll()))
			.where("EXISTS { (n)-[:USES]->(tool:Tool) WHERE tool.id IN $usesAny }", "usesAny", values(usesAny))
			.where(SalaryRelations.AT_LEAST, "salaryAtLeast", filter.salaryAtLeast())
			.where("""
					EXISTS { (n)-[fact:SUITS]->(interest:Interest)
					  WHERE fact.rank IS NOT NULL AND interest.kind IN $interestsAny }""", "interestsAny",
					names(filter.interestsAny()))
			.where("EXISTS { (n)-[:PROJECTED]->(outlook:Outlook) WHERE outlook.changePercent >= $growthAtLeast }",
					"growthAtLeast", filter.growthAtLeast())
			.where("EXISTS { (n)-[:PROJECTED]->(outlook:Outlook) WHERE outlook.openingsAYear >= $openingsAtLeast }",
					"openingsAtLeast", filter.openingsAtLeast());
	}

	/** Returns the conditions on skills. */
	static Conditions of(SkillFilter filter) {
		return new Conditions().nameContains(filter.nameContains())
			.where("n.skillKind IN $kind", "kind", names(filter.kind()))
			.where("EXISTS { (n)<-[fact:REQUIRES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:REQUIRES]-(role:Role) WHERE role.id IN $requiredBy }", "requiredBy",
					values(filter.requiredBy()));
	}

	/** Returns the conditions on tools. */
	static Conditions of(ToolFilter filter) {
		return new Conditions().nameContains(filter.nameContains())
			.where("n.toolKind IN $kind", "kind", names(filter.kind()))
			.where("any(category IN coalesce(n.categories, [n.category]) WHERE category IN $category)", "category",
					filter.category())
			.where("EXISTS { (n)<-[fact:USES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:USES]-(role:Role) WHERE role.id IN $usedBy }", "usedBy", values(filter.usedBy()));
	}

	/** Returns the conditions on certifications. */
	static Conditions of(CertificationFilter filter) {
		return new Conditions().nameContains(filter.nameContains())
			.where("EXISTS { (n)-[:ISSUED_BY]->(body:Organization) WHERE body.id IN $issuedBy }", "issuedBy",
					values(filter.issuedBy()))
			.where("EXISTS { (n)-[:DEVELOPS]->(skill:Skill) WHERE skill.id IN $develops }", "develops",
					values(filter.develops()));
	}

	private Conditions nameContains(@Nullable String nameContains) {
		return where("n.nameKey CONTAINS $nameContains", "nameContains",
				(nameContains != null) ? NameKey.of(nameContains) : null);
	}

	/** Adds a condition, unless its parameter is null. */
	private Conditions where(String condition, String parameter, @Nullable Object value) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(parameter, value);
		}
		return this;
	}

	/**
	 * Returns the {@code WHERE} clause that follows the match of {@code n}; empty if
	 * there are no conditions.
	 */
	String clause() {
		return this.conditions.isEmpty() ? "" : "WHERE " + String.join("\n  AND ", this.conditions);
	}

	/** Same with one condition more. */
	String clause(String condition) {
		return Stream.concat(this.conditions.stream(), Stream.of(condition))
			.collect(Collectors.joining("\n  AND ", "WHERE ", ""));
	}

	/** Returns the parameters of the clause merged with others. */
	Map<String, Object> parameters(Map<String, Object> others) {
		var merged = new HashMap<>(this.parameters);
		merged.putAll(others);
		return merged;
	}

	private static @Nullable List<String> values(@Nullable Collection<Id> ids) {
		return (ids != null) ? ids.stream().map(Id::value).toList() : null;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream().map(Enum::name).toList() : null;
	}

}
