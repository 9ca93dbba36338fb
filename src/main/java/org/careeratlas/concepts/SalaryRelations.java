package org.careeratlas.concepts;

import java.util.Comparator;

import org.careeratlas.concepts.RoleFilter.PayRange;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The pay of roles. A {@code Salary} node is one figure and perhaps further percentiles,
 * as lists beside it; roles that share the figures share the node. National figures are
 * {@code PAID}, those of parts of a nation {@code PAID_LOCALLY}, so that the many of
 * these are not read with the few of those. Figures are yearly unless {@code period} says
 * otherwise.
 */
public final class SalaryRelations {

	/** All figures of a node {@code pay}, as a list of maps. */
	public static final String FIGURES = """
			[pay {.statistic, .percentile, .low, .high, .openEnded}]
			+ [i IN range(0, size(coalesce(pay.percentiles, [])) - 1) | {statistic: 'PERCENTILE',
			  percentile: pay.percentiles[i], low: pay.amounts[i], high: pay.amounts[i], openEnded: pay.bounds[i]}]
			""";

	/** Condition on roles {@code n} that a yearly national figure reaches an amount. */
	static final String AT_LEAST = """
			EXISTS { (n)-[:PAID]->(pay:Salary) WHERE coalesce(pay.period, 'YEAR') = 'YEAR'
			  AND (pay.high >= $salaryAtLeast OR any(amount IN pay.amounts WHERE amount >= $salaryAtLeast)) }""";

	/** Condition on roles {@code n} that a figure overlaps a range. */
	static final String WITHIN = """
			EXISTS { (n)-[:%s]->(pay:Salary) WHERE coalesce(pay.period, 'YEAR') = $payPeriod
			  AND pay.high >= $payLow AND pay.low <= $payHigh AND $payCurrency IN ['', pay.currency]
			  AND $payRegion IN ['', pay.region] }""";

	/**
	 * Highest national median of a year's base pay of roles {@code n}; null if unknown.
	 */
	static final String MEDIAN = """
			reduce(most = null, one IN [(n)-[:PAID]->(pay:Salary) WHERE pay.statistic = 'MEDIAN'
			  AND pay.component = 'BASE' AND coalesce(pay.period, 'YEAR') = 'YEAR' | toInteger(round(pay.high))] |
			  CASE WHEN most IS NULL OR one > most THEN one ELSE most END)""";

	/**
	 * Base pay before total pay, general figures before those for special circumstances,
	 * then yearly before hourly ones, and medians before percentiles.
	 */
	private static final Comparator<Salary> ORDER = Comparator.comparing(Salary::component)
		.thenComparing(Salary::context, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Salary::region)
		.thenComparing(Salary::period)
		.thenComparing(Salary::statistic)
		.thenComparing(Salary::percentile, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Salary::exactLow)
		.thenComparing(Salary::exactHigh);

	/** National figures, in all nations. */
	public static final RelationQuery<Role, Salary> NATIONAL = along("PAID", "");

	private static final RelationQuery<Role, Salary> IN_REGION = along("PAID|PAID_LOCALLY",
			"WHERE node.region = $region");

	private static final String ISO = "ISO_3166";

	private SalaryRelations() {
	}

	/**
	 * Figures in one region.
	 * @param region code of a nation, state or area, such as {@code US}, {@code US-CA} or
	 * {@code 31080}
	 * @throws BadRequestException if there is no such code
	 */
	static RelationQuery<Role, Salary> in(String region) {
		return IN_REGION.with("region", PayRange.code(region));
	}

	private static RelationQuery<Role, Salary> along(String types, String condition) {
		return RelationQuery
			.<Role, Salary>rows("salaries " + types,
					"""
							UNWIND $ids AS id
							MATCH (:Node {id: id})-[fact:%1$s]->(node:Salary)
							%2$s
							WITH id, node AS pay, collect(properties(fact)) AS facts
							WITH id, pay, facts, COUNT { MATCH (pay)<-[:%1$s]-(role) RETURN DISTINCT role } AS sharedBy
							UNWIND %3$s AS figure
							RETURN id, pay {.component, .approximate, .currency, .period, .region, .regionScheme, .regionName, .context,
							  .industries} AS pay, figure, facts, sharedBy
							"""
						.formatted(types, condition, FIGURES),
					SalaryRelations::salary)
			.orderedBy(ORDER);
	}

	private static Salary salary(Record row) {
		Value pay = row.get("pay");
		Value figure = row.get("figure");
		return new Salary(PropertyReader.constant(pay, "component", PayComponent.class),
				PropertyReader.constant(figure, "statistic", PayStatistic.class),
				PropertyReader.number(figure, "percentile"), figure.get("low").asDouble(),
				figure.get("high").asDouble(), figure.get("openEnded").asBoolean(), pay.get("approximate").asBoolean(),
				pay.get("currency").asString(), PayPeriod.valueOf(pay.get("period").asString(PayPeriod.YEAR.name())),
				new ExternalCode(pay.get("regionScheme").asString(ISO), pay.get("region").asString(), null),
				PropertyReader.text(pay, "regionName"), row.get("sharedBy").asInt(),
				PropertyReader.text(pay, "context"), PropertyReader.texts(pay, "industries"),
				PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
	}

}
