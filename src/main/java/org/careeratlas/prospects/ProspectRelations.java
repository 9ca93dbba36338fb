package org.careeratlas.prospects;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Interest;
import org.careeratlas.model.fact.InterestKind;
import org.careeratlas.model.fact.License;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationKind;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Rating;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;
import org.neo4j.driver.Value;

/** What sources state of the prospects of roles. */
public final class ProspectRelations {

	/** At most one of each source. */
	public static final RelationQuery<Role, Outlook> OUTLOOKS = RelationQuery.along("-[fact:PROJECTED]->(node:Outlook)",
			"node", Function.identity(), ProspectRelations::outlook);

	/** Ordered by level. */
	public static final RelationQuery<Role, PreparationShare> EDUCATION = shares(PreparationKind.EDUCATION);

	/** Ordered by level. */
	public static final RelationQuery<Role, PreparationShare> EXPERIENCE = shares(PreparationKind.EXPERIENCE);

	/** Ordered by level. */
	public static final RelationQuery<Role, PreparationShare> ON_SITE_TRAINING = shares(
			PreparationKind.ON_SITE_TRAINING);

	/** Ordered by level. */
	public static final RelationQuery<Role, PreparationShare> ON_THE_JOB_TRAINING = shares(
			PreparationKind.ON_THE_JOB_TRAINING);

	/** Ordered by value, highest first. */
	public static final RelationQuery<Role, Interest> INTERESTS = RelationQuery
		.<Role, Value, Interest>along("-[fact:SUITS]->(node:Interest)", "node {.kind}", Function.identity(),
				ProspectRelations::interest)
		.orderedBy(Comparator.comparing(Interest::value).reversed().thenComparing(Interest::kind));

	/** Ordered by value, highest first. */
	public static final RelationQuery<Role, Rating> WORK_STYLES = ratings("-[fact:CALLS_FOR]->(node:WorkStyle)");

	/** Ordered by value, highest first. */
	public static final RelationQuery<Role, Rating> WORK_VALUES = ratings("-[fact:REWARDS]->(node:WorkValue)");

	/** Titles that people in the role report, the most telling ones first. */
	static final RelationQuery<Role, String> REPORTED_TITLES = RelationQuery.rows("reportedTitles", """
			UNWIND $ids AS id
			MATCH (role:Node {id: id})
			UNWIND role.reportedTitles AS title
			RETURN id, title
			""", (row) -> row.get("title").asString());

	/** Licenses that editors list. */
	public static final RelationQuery<Role, License> LICENSES = RelationQuery
		.<Role, Value, License>along("-[fact:LICENSED_BY]->(node:License)", "node {.name, .summary}",
				Function.identity(), ProspectRelations::license)
		.orderedBy(Comparator.comparing(License::statement));

	/** Other names that call those who hold the role licensed. */
	public static final RelationQuery<Role, String> LICENSED_TITLES = RelationQuery.rows("licensedTitles", """
			UNWIND $ids AS id
			MATCH (role:Node {id: id})
			UNWIND role.alsoKnownAs AS title
			WITH id, title
			WHERE toLower(title) STARTS WITH 'licensed ' OR title CONTAINS '(Licensed '
			RETURN id, title
			""", (row) -> row.get("title").asString());

	private ProspectRelations() {
	}

	private static RelationQuery<Role, PreparationShare> shares(PreparationKind kind) {
		return RelationQuery
			.<Role, Value, PreparationShare>along(
					"-[fact:PREPARED_BY]->(node:PreparationLevel {kind: '%s'})".formatted(kind),
					"node {.category, .name}", Function.identity(), ProspectRelations::share)
			.orderedBy(Comparator.comparing(PreparationShare::category));
	}

	private static RelationQuery<Role, Rating> ratings(String path) {
		return RelationQuery
			.<Role, Value, Rating>along(path, "node {.id, .name, .summary}", Function.identity(),
					ProspectRelations::rating)
			.orderedBy(Comparator.comparing(Rating::value).reversed());
	}

	private static Outlook outlook(Value node, List<Value> facts) {
		return new Outlook(node.get("from").asInt(), node.get("to").asInt(), node.get("employed").asDouble(),
				node.get("projected").asDouble(), PropertyReader.decimal(node, "change"),
				node.get("changePercent").asDouble(), node.get("openingsAYear").asDouble(),
				PropertyReader.text(node, "entryEducation"), PropertyReader.text(node, "experience"),
				PropertyReader.text(node, "training"), PropertyReader.evidence(facts));
	}

	private static PreparationShare share(Value node, List<Value> facts) {
		Value fact = facts.getFirst();
		return new PreparationShare(node.get("category").asInt(), node.get("name").asString(),
				fact.get("share").asDouble(), PropertyReader.decimal(fact, "error"),
				PropertyReader.number(fact, "sampleSize"), PropertyReader.evidence(facts));
	}

	private static License license(Value node, List<Value> facts) {
		return new License("%s. %s".formatted(node.get("name").asString(), node.get("summary").asString()),
				PropertyReader.evidence(facts));
	}

	private static Interest interest(Value node, List<Value> facts) {
		Value fact = facts.getFirst();
		return new Interest(PropertyReader.constant(node, "kind", InterestKind.class), fact.get("value").asDouble(),
				PropertyReader.number(fact, "rank"), PropertyReader.evidence(facts));
	}

	private static Rating rating(Value node, List<Value> facts) {
		Value fact = facts.getFirst();
		return new Rating(PropertyReader.id(node), node.get("name").asString(), PropertyReader.text(node, "summary"),
				fact.get("value").asDouble(), PropertyReader.decimal(fact, "error"),
				PropertyReader.number(fact, "sampleSize"), PropertyReader.number(fact, "rank"),
				PropertyReader.evidence(facts));
	}

}
