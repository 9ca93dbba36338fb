package org.careeratlas.insights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Role;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.sources.KindCount;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Reads statistics of the whole graph, one statement for each. Facts that several sources
 * state count once.
 */
@Repository
class Insights {

	/** Labels of nodes, except those for the administration of imports. */
	private static final List<String> KINDS = List.of("Role", "RoleGroup", "Skill", "Tool", "Framework",
			"Certification", "License", "Transition", "Step", "Salary", "Responsibility", "Metric", "JobZone",
			"Discipline", "Dimension", "Scenario", "Question", "Organization", "Source");

	private static final String SAME_TOOLS = """

			UNION ALL
			MATCH (:Tool)-[same:SAME_AS]->() RETURN 'Tool' AS kind, -count(same) AS count
			""";

	private final Cypher cypher;

	private final Statistics statistics;

	Insights(Cypher cypher, Statistics statistics) {
		this.cypher = cypher;
		this.statistics = statistics;
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
	 * Returns the certifications that most roles value, then those that develop most
	 * skills.
	 */
	List<CertificationReach> certificationReach(RoleFilter filter, int first) {
		return this.statistics.ofRoles(filter, """
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
		return this.statistics.ofRoles(filter,
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
				Map.of("basis", basis.stream().map(Enum::name).sorted().toList(), "first", first),
				(row) -> new Gateway(NodeMapper.of(Role.class).map(row.get("role")), row.get("incoming").asInt(),
						row.get("outgoing").asInt()));
	}

	/** Returns the national pay of job families, those with the most paid roles first. */
	List<FamilyPay> payByFamily(RoleFilter filter, int first) {
		return this.statistics.ofRoles(filter, """
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

}
