package org.careeratlas.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Conditions on nodes {@code n}: only those that a filter gives, which Neo4j plans much
 * faster.
 */
final class Conditions {

	private final List<String> all = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/** The conditions on roles, where sources stand for the roles they speak of. */
	static Conditions of(RoleFilter filter, RoleSources sources) {
		return new Conditions().named(filter.nameContains())
			.where("n.family IN $family", "family", filter.family())
			.where("n.jobZone IN $jobZone", "jobZone", filter.jobZone())
			.where("n.roleKind IN $roleKind", "roleKind", names(filter.roleKind()))
			.where("any(code IN n.codes WHERE any(one IN $code WHERE code = one OR code ENDS WITH ' ' + one))", "code",
					filter.code())
			.where("EXISTS { (n)-[:BROADER]->{1,9}(group:RoleGroup) WHERE group.id IN $group }", "group",
					values(filter.group()))
			.where("n.id IN $ofSource", "ofSource",
					values((filter.source() != null) ? sources.rolesOf(filter.source()) : null))
			.where("all(skill IN $requiresAll WHERE EXISTS { (n)-[:REQUIRES]->(:Node {id: skill}) })", "requiresAll",
					values(filter.requiresAll()))
			.where("EXISTS { (n)-[:USES]->(tool:Tool) WHERE tool.id IN $usesAny }", "usesAny", values(filter.usesAny()))
			.where("EXISTS { (n)-[:PAID]->(pay:Salary) WHERE pay.high >= $salaryAtLeast }", "salaryAtLeast",
					filter.salaryAtLeast());
	}

	/** The conditions on skills. */
	static Conditions of(SkillFilter filter) {
		return new Conditions().named(filter.nameContains())
			.where("n.skillKind IN $kind", "kind", names(filter.kind()))
			.where("EXISTS { (n)<-[fact:REQUIRES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:REQUIRES]-(role:Role) WHERE role.id IN $requiredBy }", "requiredBy",
					values(filter.requiredBy()));
	}

	/** The conditions on tools. */
	static Conditions of(ToolFilter filter) {
		return new Conditions().named(filter.nameContains())
			.where("n.toolKind IN $kind", "kind", names(filter.kind()))
			.where("any(category IN coalesce(n.categories, [n.category]) WHERE category IN $category)", "category",
					filter.category())
			.where("EXISTS { (n)<-[fact:USES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:USES]-(role:Role) WHERE role.id IN $usedBy }", "usedBy", values(filter.usedBy()));
	}

	/** The conditions on certifications. */
	static Conditions of(CertificationFilter filter) {
		return new Conditions().named(filter.nameContains())
			.where("EXISTS { (n)-[:ISSUED_BY]->(body:Organization) WHERE body.id IN $issuedBy }", "issuedBy",
					values(filter.issuedBy()))
			.where("EXISTS { (n)-[:DEVELOPS]->(skill:Skill) WHERE skill.id IN $develops }", "develops",
					values(filter.develops()));
	}

	private Conditions named(@Nullable String nameContains) {
		return where("n.nameKey CONTAINS $nameContains", "nameContains",
				(nameContains != null) ? NameKey.of(nameContains) : null);
	}

	/** Adds the condition where its parameter has a value. */
	private Conditions where(String condition, String parameter, @Nullable Object value) {
		if (value != null) {
			this.all.add(condition);
			this.parameters.put(parameter, value);
		}
		return this;
	}

	/** For behind the match of {@code n}; empty where there are none. */
	String clause() {
		return this.all.isEmpty() ? "" : "WHERE " + String.join("\n  AND ", this.all);
	}

	/** The parameters of the clause, and others. */
	Map<String, Object> parameters(Map<String, Object> others) {
		var together = new HashMap<>(this.parameters);
		together.putAll(others);
		return together;
	}

	private static @Nullable List<String> values(@Nullable Collection<Id> ids) {
		return (ids != null) ? ids.stream().map(Id::value).toList() : null;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream().map(Enum::name).toList() : null;
	}

}
