package org.careeratlas.insights;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Tool;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.model.fact.Survey;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.sources.KindCount;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Reads statistics of the whole graph, one statement for each, and keeps them until the
 * graph changes. Facts that several sources state count once. The statements omit the
 * labels of required skills and used tools, since checking the labels of 180,000 nodes
 * would double the time.
 */
@Repository
class Insights implements WarmUp {

	/** Labels of nodes, except those for the administration of imports. */
	private static final List<String> KINDS = List.of("Role", "RoleGroup", "Skill", "Tool", "Framework",
			"Certification", "Transition", "Step", "Salary", "Responsibility", "Metric", "JobZone", "Discipline",
			"Dimension", "Scenario", "Question", "Organization", "Source");

	private static final String SAME_TOOLS = """

			UNION ALL
			MATCH (:Tool)-[same:SAME_AS]->() RETURN 'Tool' AS kind, -count(same) AS count
			""";

	private final Cypher cypher;

	private final NearCache cache;

	private final Concepts concepts;

	Insights(Cypher cypher, NearCache cache, Concepts concepts) {
		this.cypher = cypher;
		this.cache = cache;
		this.concepts = concepts;
	}

	/**
	 * Returns the number of nodes of each kind that exists, from Neo4j's count store.
	 * Tools that are the same thing count once.
	 */
	List<KindCount> counts() {
		String statement = KINDS.stream()
			.map((kind) -> "MATCH (n:%1$s) RETURN '%1$s' AS kind, count(n) AS count".formatted(kind))
			.collect(Collectors.joining("\nUNION ALL\n", "", SAME_TOOLS));
		return this.cypher
			.read(statement, Map.of(), (row) -> new KindCount(row.get("kind").asString(), row.get("count").asInt()))
			.stream()
			.collect(
					Collectors.groupingBy(KindCount::kind, LinkedHashMap::new, Collectors.summingInt(KindCount::count)))
			.entrySet()
			.stream()
			.filter((kind) -> kind.getValue() > 0)
			.map((kind) -> new KindCount(kind.getKey(), kind.getValue()))
			.toList();
	}

	/**
	 * Returns the skills that most roles require, then those with the highest mean
	 * importance. Skills that are the same thing count once: if a catalogue asks nearly
	 * all its roles about it, by that catalogue alone. If a role is rated on a skill
	 * several times, the highest importance counts.
	 * @param minImportance minimum importance for a role to count
	 */
	List<SkillDemand> skillDemand(RoleFilter filter, Set<SkillKind> kinds, double minImportance, int first) {
		var parameters = Map.<String, Object>of("kinds", names(kinds), "minImportance", minImportance, "first", first,
				"nearlyAll", Survey.NEARLY_ALL, "comparable", Survey.COMPARABLE);
		return read(filter, demand("REQUIRES", """
				UNWIND selected AS n
				CALL (n) {
				  MATCH (n)-[fact:REQUIRES]->(required)
				  WHERE fact.importance >= $minImportance AND NOT coalesce(fact.notRelevant, false)
				  RETURN required, max(fact.importance) AS importance
				}
				WITH required, count(*) AS roles, avg(importance) AS mean, collect(n) AS of,
				  collect(importance) AS importances
				WITH required, {skill: required, roles: roles, mean: mean, of: of, importances: importances,
				  surveyed: any(survey IN surveys WHERE survey.catalogue = required.origin
				    AND COUNT { (required)<-[:REQUIRES]-() } >= survey.nearlyAll)} AS one
				OPTIONAL MATCH (required)-[:SAME_AS]->(preferred)
				WITH coalesce(preferred, required) AS thing, collect(one) AS all
				WHERE thing.skillKind IN $kinds
				WITH thing, [one IN all WHERE one.surveyed] AS surveyed, all
				WITH thing, surveyed, CASE size(surveyed) WHEN 0 THEN all ELSE surveyed END AS counted
				WITH thing, [one IN surveyed | one.skill] AS surveyed,
				  CASE size(counted) WHEN 1 THEN counted[0] ELSE head(COLLECT {
				  UNWIND counted AS one
				  UNWIND range(0, size(one.of) - 1) AS i
				  WITH one.of[i] AS role, max(one.importances[i]) AS importance
				  RETURN {roles: count(*), mean: avg(importance)}
				}) END AS demand
				WITH thing, surveyed, demand.roles AS roles, demand.mean AS meanImportance
				""", "roles DESC, round(meanImportance, 6) DESC, thing.nameKey, thing.id", Skill.class), parameters,
				(row) -> new SkillDemand(NodeMapper.of(Skill.class).map(row.get("thing")), row.get("roles").asInt(),
						row.get("of").asInt(), row.get("meanImportance").asDouble()));
	}

	/**
	 * Returns the tools that most roles use. Those that are the same thing count once.
	 */
	List<ToolAdoption> toolAdoption(RoleFilter filter, int first) {
		return read(filter, demand("USES", """
				UNWIND selected AS n
				MATCH (n)-[:USES]->(used)
				WITH used, collect(DISTINCT n) AS users
				OPTIONAL MATCH (used)-[:SAME_AS]->(preferred)
				WITH coalesce(preferred, used) AS thing, collect(users) AS of
				WITH thing, [] AS surveyed, null AS meanImportance, CASE size(of) WHEN 1 THEN size(of[0])
				  ELSE COUNT { UNWIND of AS users UNWIND users AS role RETURN DISTINCT role } END AS roles
				""", "roles DESC, thing.nameKey, thing.id", Tool.class),
				Map.of("first", first, "nearlyAll", Survey.NEARLY_ALL, "comparable", Survey.COMPARABLE),
				(row) -> new ToolAdoption(NodeMapper.of(Tool.class).map(row.get("thing")), row.get("roles").asInt(),
						row.get("of").asInt()));
	}

	/**
	 * Returns a statement that counts what roles need, and how many of the selected roles
	 * could need it: those about which the catalogues that state it of any role state
	 * needs.
	 * @param need type of the relationship to what roles need
	 * @param counting counts the {@code roles} of a {@code thing} among {@code selected}
	 */
	private static String demand(String need, String counting, String order, Class<? extends Concept> type) {
		return """
				WITH collect(n) AS selected
				CALL (selected) {
				  UNWIND selected AS n
				  WITH n WHERE EXISTS { (n)-[:%1$s]->() }
				  WITH n.origin AS catalogue, count(*) AS roles
				  RETURN collect({catalogue: catalogue, roles: roles}) AS described
				}
				CALL () {
				  MATCH (n:Role)
				  WHERE EXISTS { (n)-[:%1$s]->() }
				  WITH n.origin AS catalogue, count(*) AS roles
				  WHERE roles >= $comparable
				  RETURN collect({catalogue: catalogue, nearlyAll: $nearlyAll * roles}) AS surveys
				}
				CALL (selected, surveys) {
				%2$s
				ORDER BY %3$s
				LIMIT $first
				RETURN thing, surveyed, roles, meanImportance
				}
				CALL (thing, surveyed, described) {
				  UNWIND CASE size(surveyed) WHEN 0 THEN [thing] + [(thing)<-[:SAME_AS]-(same) | same] ELSE surveyed END AS same
				  MATCH (same)<-[:%1$s]-(role)
				  WITH described, collect(DISTINCT role.origin) AS catalogues
				  RETURN reduce(of = 0, one IN described |
				    of + CASE WHEN one.catalogue IN catalogues THEN one.roles ELSE 0 END) AS of
				}
				WITH thing, roles, meanImportance, of
				ORDER BY %3$s
				RETURN %4$s AS thing, roles, meanImportance, of
				"""
			.formatted(need, counting, order, NodeMapper.of(type).projection("thing"));
	}

	/**
	 * Returns the certifications that most roles value, then those that develop most
	 * skills.
	 */
	List<CertificationReach> certificationReach(RoleFilter filter, int first) {
		return read(filter, """
				MATCH (n)-[:VALUES]->(certification:Certification)
				WITH certification, count(DISTINCT n) AS roles
				WITH certification, roles,
				  COUNT { MATCH (certification)-[:DEVELOPS]->(skill:Skill) RETURN DISTINCT skill } AS skills
				ORDER BY roles DESC, skills DESC, certification.nameKey, certification.id
				LIMIT $first
				RETURN %s AS certification, roles, skills
				""".formatted(NodeMapper.of(Certification.class).projection("certification")), Map.of("first", first),
				(row) -> new CertificationReach(NodeMapper.of(Certification.class).map(row.get("certification")),
						row.get("roles").asInt(), row.get("skills").asInt()));
	}

	/**
	 * Returns the roles that moves on the given bases lead to and on from, those with the
	 * most ways through first: pairs of an incoming and an outgoing move.
	 */
	List<Gateway> gateways(RoleFilter filter, Set<TransitionBasis> basis, int first) {
		return read(filter,
				"""
						WITH n,
						  COUNT { MATCH (n)<-[:TO]-(move:Transition) WHERE move.basis IN $basis RETURN DISTINCT move } AS incoming,
						  COUNT { MATCH (n)<-[:FROM]-(move:Transition) WHERE move.basis IN $basis RETURN DISTINCT move } AS outgoing
						WHERE incoming > 0 AND outgoing > 0
						ORDER BY incoming * outgoing DESC, incoming + outgoing DESC, n.nameKey, n.id
						LIMIT $first
						RETURN %s AS role, incoming, outgoing
						"""
					.formatted(NodeMapper.of(Role.class).projection("n")),
				Map.of("basis", names(basis), "first", first),
				(row) -> new Gateway(NodeMapper.of(Role.class).map(row.get("role")), row.get("incoming").asInt(),
						row.get("outgoing").asInt()));
	}

	/** Returns the national pay of job families, those with the most paid roles first. */
	List<FamilyPay> payByFamily(RoleFilter filter, int first) {
		return read(filter, """
				WITH n
				WHERE EXISTS { (n)-[:PAID]->(:Salary) }
				WITH n.family AS family, collect(n) AS paid
				ORDER BY size(paid) DESC, family
				LIMIT $first
				RETURN family, size(paid) AS roles, COLLECT {
				  UNWIND paid AS role
				  MATCH (role)-[fact:PAID]->(pay:Salary)
				  WITH DISTINCT role, pay, fact.source AS source
				  UNWIND %s AS figure
				  WITH role, source, pay.component AS component, figure.statistic AS statistic,
				    figure.percentile AS percentile, pay.currency AS currency, coalesce(pay.period, 'YEAR') AS period,
				    pay.region AS region, pay.context AS context, min(figure.low) AS low, max(figure.high) AS high,
				    avg((figure.low + figure.high) / 2.0) AS middle, max(toInteger(figure.openEnded)) AS openEnded
				  WITH source, component, statistic, percentile, currency, period, region, context,
				    count(role) AS roles, min(low) AS low, percentileCont(middle, 0.5) AS median, max(high) AS high,
				    max(openEnded) > 0 AS openEnded
				  ORDER BY roles DESC, component, period DESC, statistic, percentile, context, currency, region, source
				  RETURN {source: source, component: component, statistic: statistic, percentile: percentile,
				    currency: currency, period: period, region: region, context: context, roles: roles, low: low,
				    median: median, high: high, openEnded: openEnded}
				} AS figures
				""".formatted(SalaryRelations.FIGURES), Map.of("first", first),
				(row) -> new FamilyPay(PropertyReader.text(row, "family"), row.get("roles").asInt(),
						row.get("figures").asList(Insights::figure)));
	}

	/** Makes Neo4j plan the statements before the first request. */
	@Override
	public void warmUp() {
		skillDemand(RoleFilter.ALL, Set.of(), 0, 1);
		toolAdoption(RoleFilter.ALL, 1);
		certificationReach(RoleFilter.ALL, 1);
		gateways(RoleFilter.ALL, Set.of(), 1);
		payByFamily(RoleFilter.ALL, 1);
	}

	/**
	 * Reads a statement about the roles {@code n} that match the filter. It is the same
	 * for every filter, so that Neo4j plans it once.
	 */
	private <T> List<T> read(RoleFilter filter, String statement, Map<String, Object> parameters,
			Function<Record, T> row) {
		return this.cache.get(statement, new Key(filter, parameters), () -> {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("ids", filter.equals(RoleFilter.ALL) ? null
					: this.concepts.roleIds(filter).stream().map(Id::value).toList());
			return this.cypher.read("MATCH (n:Role)\nWHERE $ids IS NULL OR n.id IN $ids\n" + statement, all, row);
		});
	}

	private static PayFigure figure(Value figure) {
		return new PayFigure(PropertyReader.id(figure, "source"),
				PropertyReader.constant(figure, "component", PayComponent.class),
				PropertyReader.constant(figure, "statistic", PayStatistic.class),
				PropertyReader.number(figure, "percentile"), figure.get("currency").asString(),
				PropertyReader.constant(figure, "period", PayPeriod.class), figure.get("region").asString(),
				PropertyReader.text(figure, "context"), figure.get("roles").asInt(),
				(int) Math.round(figure.get("low").asDouble()), figure.get("median").asDouble(),
				(int) Math.round(figure.get("high").asDouble()), figure.get("openEnded").asBoolean());
	}

	private static List<String> names(Set<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().toList();
	}

	/** Cache key of a statistic. */
	private record Key(RoleFilter filter, Map<String, Object> parameters) {
	}

}
