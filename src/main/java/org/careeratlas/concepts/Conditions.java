package org.careeratlas.concepts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Cypher conditions on nodes {@code n}, with their parameters. Only conditions that a
 * filter sets are part of the statement, since Neo4j plans it much faster without the
 * others.
 */
final class Conditions {

	/**
	 * Counted, rather than asked for each in a list: Neo4j fails to plan subqueries in
	 * lists within an alternative.
	 */
	private static final String REQUIRES = """
			COUNT {
			  UNWIND range(0, size($requires) - 1) AS i
			  WITH i, $requires[i] AS need
			  MATCH (n)-[fact:REQUIRES]->(:Node {id: need.skill})
			  WHERE coalesce(fact.importance, 0) >= need.importance AND coalesce(fact.level, 0) >= need.level
			  RETURN DISTINCT i
			} >= $requiresAtLeast""";

	private static final String REQUIRES_ALL = """
			COUNT {
			  UNWIND $requiresAll AS skill
			  MATCH (n)-[:REQUIRES]->(:Node {id: skill})
			  RETURN DISTINCT skill
			} = size($requiresAll)""";

	private static final String USES = """
			COUNT {
			  UNWIND range(0, size($uses) - 1) AS i
			  WITH i, $uses[i] AS want
			  MATCH (n)-[use:USES]->(tool:Tool)
			  WHERE (want.tools IS NULL OR tool.id IN want.tools)
			  AND (want.hot IS NULL OR coalesce(use.hot, false) = want.hot)
			  AND (want.inDemand IS NULL OR coalesce(use.inDemand, false) = want.inDemand)
			  RETURN DISTINCT i
			} = size($uses)""";

	private static final String EDUCATION = """
			reduce(share = 0.0, one IN COLLECT {
			  MATCH (n)-[fact:PREPARED_BY]->(level:PreparationLevel {kind: 'EDUCATION'})
			  WHERE $educationAtLeast <= level.category <= $educationAtMost
			  RETURN fact.share
			} | share + one) >= $educationShare""";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/** Tells the parameters of a filter within a filter from those around it. */
	private final String prefix;

	Conditions() {
		this("");
	}

	private Conditions(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * Returns the conditions on roles.
	 * @param prefix begins the names of their parameters
	 * @param ofSource finds the roles that sources state facts about
	 * @param withSame adds the tools that are the same
	 * @throws BadRequestException if a number is off its scale, or the filter is too
	 * large
	 */
	static Conditions of(RoleFilter filter, String prefix, Function<List<Id>, ? extends Collection<Id>> ofSource,
			Function<List<Id>, ? extends Collection<Id>> withSame) {
		filter.check();
		return combined(filter, prefix, new Roles(ofSource, withSame)::simple);
	}

	/** Translates a filter that may be made up of others. */
	private static <F extends FilterParts<F>> Conditions combined(F filter, String prefix,
			BiFunction<F, String, Conditions> simple) {
		Conditions conditions = simple.apply(filter, prefix);
		if (filter.and() != null) {
			parts(filter.and(), prefix + "and", simple).forEach((part) -> conditions.add(part.expression(), part));
		}
		if (filter.or() != null) {
			List<Conditions> parts = parts(filter.or(), prefix + "or", simple);
			conditions.add(
					parts.isEmpty() ? "false"
							: parts.stream().map(Conditions::expression).collect(Collectors.joining(" OR ", "(", ")")),
					parts.toArray(Conditions[]::new));
		}
		F not = filter.not();
		if (not != null) {
			Conditions part = combined(not, prefix + "not_", simple);
			conditions.add("NOT coalesce(%s, false)".formatted(part.expression()), part);
		}
		return conditions;
	}

	private static <F extends FilterParts<F>> List<Conditions> parts(List<F> filters, String prefix,
			BiFunction<F, String, Conditions> simple) {
		return IntStream.range(0, filters.size())
			.mapToObj((i) -> combined(filters.get(i), "%s%d_".formatted(prefix, i), simple))
			.toList();
	}

	/** Translates filters of roles. */
	private record Roles(Function<List<Id>, ? extends Collection<Id>> ofSource,
			Function<List<Id>, ? extends Collection<Id>> withSame) {

		private Conditions simple(RoleFilter filter, String prefix) {
			return new Conditions(prefix).nameContains(filter.nameContains())
				.where("n.family IN $family", "family", filter.family())
				.where("n.jobZone IN $jobZone", "jobZone", filter.jobZone())
				.where("n.roleKind IN $roleKind", "roleKind", names(filter.roleKind()))
				.where("any(code IN n.codes WHERE any(one IN $code WHERE code = one OR code ENDS WITH ' ' + one))",
						"code", filter.code())
				.where("EXISTS { (n)-[:BROADER]->{1,9}(group:RoleGroup) WHERE group.id IN $group }", "group",
						values(filter.group()))
				.where("n.id IN $ofSource", "ofSource",
						values((filter.source() != null) ? this.ofSource.apply(filter.source()) : null))
				.where(REQUIRES_ALL, "requiresAll",
						(filter.requiresAll() != null) ? values(filter.requiresAll().stream().distinct().toList())
								: null)
				.where("EXISTS { (n)-[:USES]->(tool:Tool) WHERE tool.id IN $usesAny }", "usesAny",
						values((filter.usesAny() != null) ? this.withSame.apply(filter.usesAny()) : null))
				.where(SalaryRelations.AT_LEAST, "salaryAtLeast", filter.salaryAtLeast())
				.where("""
						EXISTS { (n)-[fact:SUITS]->(interest:Interest)
						  WHERE fact.rank IS NOT NULL AND interest.kind IN $interestsAny }""", "interestsAny",
						names(filter.interestsAny()))
				.where("EXISTS { (n)-[:PROJECTED]->(outlook:Outlook) WHERE outlook.changePercent >= $growthAtLeast }",
						"growthAtLeast", filter.growthAtLeast())
				.where("EXISTS { (n)-[:PROJECTED]->(outlook:Outlook) WHERE outlook.openingsAYear >= $openingsAtLeast }",
						"openingsAtLeast", filter.openingsAtLeast())
				.where(REQUIRES, "requires",
						(filter.requires() != null) ? filter.requires().stream().map(Roles::ofSkill).toList() : null)
				.with("requiresAtLeast",
						(filter.requiresAtLeast() != null) ? filter.requiresAtLeast()
								: (filter.requires() != null) ? filter.requires().size() : null)
				.where("EXISTS { (n)-[:VALUES]->(certification:Certification) WHERE certification.id IN $certificationsAny }",
						"certificationsAny", values(filter.certificationsAny()))
				.where("EXISTS { (n)-[:APPLIES]->(framework:Framework) WHERE framework.id IN $frameworksAny }",
						"frameworksAny", values(filter.frameworksAny()))
				.pay(filter.pay())
				.education(filter.education())
				.where(USES, "uses",
						(filter.uses() != null) ? filter.uses().stream().map(this::ofTool).toList() : null);
		}

		private Map<String, @Nullable Object> ofTool(RoleFilter.ToolCondition condition) {
			var parameter = new HashMap<String, @Nullable Object>();
			parameter.put("tools",
					(condition.tool() != null) ? values(this.withSame.apply(List.of(condition.tool()))) : null);
			parameter.put("hot", condition.hot());
			parameter.put("inDemand", condition.inDemand());
			return parameter;
		}

		private static Map<String, Object> ofSkill(RoleFilter.SkillCondition condition) {
			var parameter = new HashMap<String, Object>();
			parameter.put("skill", condition.skill().value());
			parameter.put("importance", Objects.requireNonNullElse(condition.minImportance(), 0.0));
			parameter.put("level", Objects.requireNonNullElse(condition.minLevel(), 0.0));
			return parameter;
		}

	}

	private void add(String condition, Conditions... parts) {
		this.conditions.add(condition);
		for (Conditions part : parts) {
			this.parameters.putAll(part.parameters);
		}
	}

	private String expression() {
		return this.conditions.isEmpty() ? "true" : String.join(" AND ", this.conditions).transform("(%s)"::formatted);
	}

	private Conditions pay(RoleFilter.@Nullable PayRange range) {
		return (range == null) ? this
				: where(SalaryRelations.WITHIN.formatted((range.region() != null) ? "PAID|PAID_LOCALLY" : "PAID"),
						"payPeriod", range.period().name())
					.with("payLow", Objects.requireNonNullElse(range.atLeast(), 0.0))
					.with("payHigh", Objects.requireNonNullElse(range.atMost(), Double.MAX_VALUE))
					.with("payCurrency", Objects.requireNonNullElse(range.currency(), ""))
					.with("payRegion", (range.region() != null) ? RoleFilter.PayRange.code(range.region()) : "");
	}

	private Conditions education(RoleFilter.@Nullable EducationCondition condition) {
		return (condition == null) ? this
				: where(EDUCATION, "educationShare", condition.minShare())
					.with("educationAtLeast", Objects.requireNonNullElse(condition.atLeast(), 0))
					.with("educationAtMost", Objects.requireNonNullElse(condition.atMost(), Integer.MAX_VALUE));
	}

	/** Returns the conditions on skills. */
	static Conditions of(SkillFilter filter) {
		filter.checkSize();
		return combined(filter, "", Conditions::simple);
	}

	private static Conditions simple(SkillFilter filter, String prefix) {
		return new Conditions(prefix).nameContains(filter.nameContains())
			.where("n.skillKind IN $skillKind", "skillKind", names(filter.skillKind()))
			.where("n.skillKind IN $kind", "kind", names(filter.kind()))
			.where("n.reuseLevel IN $reuseLevel", "reuseLevel", names(filter.reuseLevel()))
			.where("EXISTS { (n)<-[fact:REQUIRES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:REQUIRES]-(role:Role) WHERE role.id IN $requiredBy }", "requiredBy",
					values(filter.requiredBy()))
			.where("EXISTS { (n)<-[:DEVELOPS]-(by:Certification) WHERE by.id IN $developedBy }", "developedBy",
					values(filter.developedBy()));
	}

	/** Returns the conditions on tools. */
	static Conditions of(ToolFilter filter) {
		filter.checkSize();
		return combined(filter, "", Conditions::simple);
	}

	private static Conditions simple(ToolFilter filter, String prefix) {
		return new Conditions(prefix).nameContains(filter.nameContains())
			.where("n.toolKind IN $toolKind", "toolKind", names(filter.toolKind()))
			.where("n.toolKind IN $kind", "kind", names(filter.kind()))
			.where("any(category IN coalesce(n.categories, [n.category]) WHERE category IN $category)", "category",
					filter.category())
			.where("EXISTS { (n)<-[fact:USES]-() WHERE fact.source IN $source }", "source", values(filter.source()))
			.where("EXISTS { (n)<-[:USES]-(role:Role) WHERE role.id IN $usedBy }", "usedBy", values(filter.usedBy()))
			.where("EXISTS { (n)<-[fact:USES {hot: true}]-() } = $hot", "hot", filter.hot())
			.where("EXISTS { (n)<-[fact:USES {inDemand: true}]-() } = $inDemand", "inDemand", filter.inDemand());
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
			this.conditions.add(condition.replace("$", "$" + this.prefix));
		}
		return with(parameter, value);
	}

	private Conditions with(String parameter, @Nullable Object value) {
		if (value != null) {
			this.parameters.put(this.prefix + parameter, value);
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
