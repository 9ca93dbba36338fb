package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * What the graph says as a whole. Everything is filtered, grouped, ordered and cut by
 * Neo4j, in one statement each; what several sources claim alike counts once. A role
 * requires only skills and uses only tools: to look at the label of each, 180,000 times,
 * would take as long as all the rest.
 */
@Component
public class Insights {

	/** What nodes can be, but for what imports note for themselves. */
	private static final List<String> KINDS = List.of("Role", "RoleGroup", "Skill", "Tool", "Framework",
			"Certification", "Transition", "Step", "Salary", "Responsibility", "Metric", "JobZone", "Discipline",
			"Dimension", "Scenario", "Question", "Organization", "Source");

	private final Cypher cypher;

	private final RoleSources sources;

	Insights(Cypher cypher, RoleSources sources) {
		this.cypher = cypher;
		this.sources = sources;
	}

	/** How many nodes there are of each kind that there is; Neo4j keeps these figures. */
	public List<KindCount> counts() {
		String statement = KINDS.stream()
			.map((kind) -> "MATCH (n:%1$s) RETURN '%1$s' AS kind, count(n) AS count".formatted(kind))
			.collect(Collectors.joining("\nUNION ALL\n"));
		return this.cypher
			.read(statement, Map.of(), (row) -> new KindCount(row.get("kind").asString(), row.get("count").asInt()))
			.stream()
			.filter((kind) -> kind.count() > 0)
			.toList();
	}

	/**
	 * The skills that most of the roles ask for, then those that matter most to them. To
	 * a role, a skill is as important as the source says that finds it most important.
	 * @param minImportance to a role, below which it does not count as asking
	 */
	public List<SkillDemand> skillDemand(RoleFilter filter, Set<SkillKind> kinds, double minImportance, int first) {
		var parameters = Map.<String, Object>of("kinds", names(kinds), "minImportance", minImportance, "first", first);
		return read(filter, """
				WITH collect(n) AS asked
				UNWIND asked AS n
				CALL (n) {
				  MATCH (n)-[fact:REQUIRES]->(skill)
				  RETURN skill, max(fact.importance) AS importance
				}
				WITH asked, skill, importance
				WHERE importance >= $minImportance
				WITH size(asked) AS total, skill, count(*) AS roles, avg(importance) AS meanImportance
				WHERE skill.skillKind IN $kinds
				WITH total, skill, roles, meanImportance
				ORDER BY roles DESC, meanImportance DESC, skill.nameKey, skill.id
				LIMIT $first
				RETURN %s AS skill, roles, toFloat(roles) / total AS share, meanImportance
				""".formatted(Projection.of(Skill.class, "skill")), parameters,
				(row) -> new SkillDemand(Values.node(row.get("skill"), Skill.class), row.get("roles").asInt(),
						row.get("share").asDouble(), row.get("meanImportance").asDouble()));
	}

	/** The tools that most of the roles use. */
	public List<ToolAdoption> toolAdoption(RoleFilter filter, int first) {
		return read(filter, """
				WITH collect(n) AS asked
				UNWIND asked AS n
				MATCH (n)-[:USES]->(tool)
				WITH size(asked) AS total, tool, count(DISTINCT n) AS roles
				ORDER BY roles DESC, tool.nameKey, tool.id
				LIMIT $first
				RETURN %s AS tool, roles, toFloat(roles) / total AS share
				""".formatted(Projection.of(Tool.class, "tool")), Map.of("first", first),
				(row) -> new ToolAdoption(Values.node(row.get("tool"), Tool.class), row.get("roles").asInt(),
						row.get("share").asDouble()));
	}

	/** The certifications that most of the roles value, then those that develop most. */
	public List<CertificationReach> certificationReach(RoleFilter filter, int first) {
		return read(filter, """
				MATCH (n)-[:VALUES]->(certification:Certification)
				WITH certification, count(DISTINCT n) AS roles
				WITH certification, roles,
				  COUNT { MATCH (certification)-[:DEVELOPS]->(skill:Skill) RETURN DISTINCT skill } AS skills
				ORDER BY roles DESC, skills DESC, certification.nameKey, certification.id
				LIMIT $first
				RETURN %s AS certification, roles, skills
				""".formatted(Projection.of(Certification.class, "certification")), Map.of("first", first),
				(row) -> new CertificationReach(Values.node(row.get("certification"), Certification.class),
						row.get("roles").asInt(), row.get("skills").asInt()));
	}

	/** The roles that most moves of the kinds lead into or out of. */
	public List<Gateway> gateways(RoleFilter filter, Set<TransitionBasis> basis, int first) {
		return read(filter,
				"""
						WITH n,
						  COUNT { MATCH (n)<-[:TO]-(move:Transition) WHERE move.basis IN $basis RETURN DISTINCT move } AS incoming,
						  COUNT { MATCH (n)<-[:FROM]-(move:Transition) WHERE move.basis IN $basis RETURN DISTINCT move } AS outgoing
						WHERE incoming + outgoing > 0
						ORDER BY incoming + outgoing DESC, n.nameKey, n.id
						LIMIT $first
						RETURN %s AS role, incoming, outgoing
						"""
					.formatted(Projection.of(Role.class, "n")),
				Map.of("basis", names(basis), "first", first),
				(row) -> new Gateway(Values.node(row.get("role"), Role.class), row.get("incoming").asInt(),
						row.get("outgoing").asInt()));
	}

	/** What families are paid, those with the most paid roles first. */
	public List<FamilyPay> payByFamily(RoleFilter filter, int first) {
		return read(filter,
				"""
						WITH n
						WHERE EXISTS { (n)-[:PAID]->(:Salary) }
						WITH n.family AS family, collect(n) AS paid
						ORDER BY size(paid) DESC, family
						LIMIT $first
						RETURN family, size(paid) AS roles, COLLECT {
						  UNWIND paid AS role
						  MATCH (role)-[fact:PAID]->(pay:Salary)
						  WITH DISTINCT role, pay, fact.source AS source
						  WITH role, source, pay.component AS component, pay.statistic AS statistic, pay.currency AS currency,
						    pay.region AS region, pay.context AS context, min(pay.low) AS low, max(pay.high) AS high,
						    avg((pay.low + pay.high) / 2.0) AS middle, max(toInteger(pay.openEnded)) AS openEnded
						  WITH source, component, statistic, currency, region, context, count(role) AS roles, min(low) AS low,
						    percentileCont(middle, 0.5) AS median, max(high) AS high, max(openEnded) > 0 AS openEnded
						  ORDER BY roles DESC, component, statistic, context, currency, region, source
						  RETURN {source: source, component: component, statistic: statistic, currency: currency, region: region,
						    context: context, roles: roles, low: low, median: median, high: high, openEnded: openEnded}
						} AS figures
						""",
				Map.of("first", first), (row) -> new FamilyPay(Values.text(row, "family"), row.get("roles").asInt(),
						row.get("figures").asList(Insights::figure)));
	}

	private <T> List<T> read(RoleFilter filter, String statement, Map<String, Object> parameters,
			Function<Record, T> row) {
		Conditions conditions = Conditions.of(filter, this.sources);
		return this.cypher.read("MATCH (n:Role)\n%s\n%s".formatted(conditions.clause(), statement),
				conditions.parameters(parameters), row);
	}

	private static PayFigure figure(Value figure) {
		return new PayFigure(new Id(figure.get("source").asString()),
				Values.constant(figure, "component", PayComponent.class),
				Values.constant(figure, "statistic", PayStatistic.class), figure.get("currency").asString(),
				figure.get("region").asString(), Values.text(figure, "context"), figure.get("roles").asInt(),
				figure.get("low").asInt(), figure.get("median").asDouble(), figure.get("high").asInt(),
				figure.get("openEnded").asBoolean());
	}

	private static List<String> names(Set<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).toList();
	}

}
