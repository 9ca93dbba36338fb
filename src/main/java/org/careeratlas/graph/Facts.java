package org.careeratlas.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * What describes roles besides what they ask for, what groups them, and what describes
 * their descriptions. Every method takes the ids of a whole level of a request.
 */
@Component
public class Facts {

	private static final Adjacent<Organization, Link<Organization>> ISSUERS = Adjacent.linksTo(Organization.class,
			"ISSUED_BY");

	private static final Adjacent<Organization, Link<Organization>> TRAINERS = Adjacent.linksFrom(Organization.class,
			"TRAINS_FOR");

	private static final Adjacent<Discipline, Link<Discipline>> DISCIPLINES = Adjacent.linksTo(Discipline.class,
			"BELONGS_TO");

	private static final Adjacent<Role, Link<Role>> ROLES_OF_DISCIPLINES = Adjacent.linksFrom(Role.class, "BELONGS_TO");

	private static final Adjacent<RoleGroup, Link<RoleGroup>> GROUPS = Adjacent.linksAlong(RoleGroup.class,
			"-[:BROADER]->{0,9}(:Role)-[fact:BROADER]->(node:RoleGroup)");

	private static final Adjacent<RoleGroup, Link<RoleGroup>> GROUPS_ABOVE = Adjacent.linksTo(RoleGroup.class,
			"BROADER");

	private static final Adjacent<RoleGroup, Link<RoleGroup>> GROUPS_BELOW = Adjacent.linksFrom(RoleGroup.class,
			"BROADER");

	private static final Adjacent<Role, Link<Role>> ROLES_ABOVE = Adjacent.linksTo(Role.class, "BROADER");

	private static final Adjacent<Role, Link<Role>> ROLES_BELOW = Adjacent.linksFrom(Role.class, "BROADER");

	private static final Adjacent<Role, Link<Role>> REPORTING_LINES = Adjacent.linksTo(Role.class, "REPORTS_TO");

	private static final Adjacent<Metric, Link<Metric>> METRICS = Adjacent.linksTo(Metric.class, "MEASURED_BY");

	private static final Adjacent<Role, Link<Role>> ROLES_OF_METRICS = Adjacent.linksFrom(Role.class, "MEASURED_BY");

	private static final Adjacent<Responsibility, Link<Responsibility>> RESPONSIBILITIES = Adjacent
		.linksTo(Responsibility.class, "RESPONSIBLE_FOR");

	private static final Adjacent<Role, Link<Role>> ROLES_OF_RESPONSIBILITIES = Adjacent.linksAlong(Role.class,
			"<-[:PART_OF]-{0,1}(:Responsibility)<-[fact:RESPONSIBLE_FOR]-(node:Role)");

	private static final Adjacent<Responsibility, Link<Responsibility>> WHOLES = Adjacent.linksTo(Responsibility.class,
			"PART_OF");

	private static final Adjacent<Concept, Link<Concept>> SUBJECTS = Adjacent.linksTo(Concept.class, "ABOUT");

	/** In the order of the dimensions. */
	private static final Adjacent<Dimension, Trait> TRAITS = Adjacent
		.outgoing("DESCRIBED_ON", Dimension.class, Facts::trait)
		.orderedBy(Comparator.comparing((trait) -> trait.dimension().position()));

	private static final Adjacent<Scenario, Participation<Scenario>> SCENARIOS = Adjacent.outgoing("TAKES_PART",
			Scenario.class, Facts::participation);

	private static final Adjacent<Role, Participation<Role>> PARTS = Adjacent.incoming("TAKES_PART", Role.class,
			Facts::participation);

	/** Base before total pay, general figures before those of special circumstances. */
	private static final Adjacent<Value, Salary> SALARIES = Adjacent
		.along("-[fact:PAID]->(node:Salary)", "node", Function.identity(), Facts::salary)
		.orderedBy(Comparator.comparing(Salary::component)
			.thenComparing(Salary::context, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Salary::region)
			.thenComparing(Salary::statistic)
			.thenComparing(Salary::low)
			.thenComparing(Salary::high));

	private static final String EVIDENCE = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			CALL (node) {
			  MATCH (node)-[fact:STATED_BY]->(:Source)
			  RETURN properties(fact) AS fact
			  UNION ALL
			  MATCH (source:Node&Source {id: node.source})
			  RETURN {source: source.id, basis: source.basis, asOf: source.releasedOn,
			    url: head([url IN node.codeUrls WHERE url <> ''])} AS fact
			}
			RETURN id, collect(fact) AS facts
			""";

	private final Cypher cypher;

	private final NearCache cache;

	private final Adjacency adjacency;

	Facts(Cypher cypher, NearCache cache, Adjacency adjacency) {
		this.cypher = cypher;
		this.cache = cache;
		this.adjacency = adjacency;
	}

	public Map<Id, List<Link<Organization>>> issuersOfCertifications(Set<Id> certifications) {
		return this.adjacency.load(ISSUERS, certifications);
	}

	public Map<Id, List<Link<Organization>>> trainersOfRoles(Set<Id> roles) {
		return this.adjacency.load(TRAINERS, roles);
	}

	public Map<Id, List<Link<Discipline>>> disciplinesOfRoles(Set<Id> roles) {
		return this.adjacency.load(DISCIPLINES, roles);
	}

	public Map<Id, List<Link<Role>>> rolesOfDisciplines(Set<Id> disciplines) {
		return this.adjacency.load(ROLES_OF_DISCIPLINES, disciplines);
	}

	/**
	 * The groups that the roles or more general ones are in, without those further up.
	 */
	public Map<Id, List<Link<RoleGroup>>> groupsOfRoles(Set<Id> roles) {
		return this.adjacency.load(GROUPS, roles);
	}

	public Map<Id, List<Link<RoleGroup>>> groupsAbove(Set<Id> groups) {
		return this.adjacency.load(GROUPS_ABOVE, groups);
	}

	public Map<Id, List<Link<RoleGroup>>> groupsBelow(Set<Id> groups) {
		return this.adjacency.load(GROUPS_BELOW, groups);
	}

	public Map<Id, List<Link<Role>>> rolesAbove(Set<Id> roles) {
		return this.adjacency.load(ROLES_ABOVE, roles);
	}

	public Map<Id, List<Link<Role>>> rolesBelow(Set<Id> rolesOrGroups) {
		return this.adjacency.load(ROLES_BELOW, rolesOrGroups);
	}

	public Map<Id, List<Link<Role>>> reportingLinesOfRoles(Set<Id> roles) {
		return this.adjacency.load(REPORTING_LINES, roles);
	}

	public Map<Id, List<Link<Metric>>> metricsOfRoles(Set<Id> roles) {
		return this.adjacency.load(METRICS, roles);
	}

	public Map<Id, List<Link<Role>>> rolesOfMetrics(Set<Id> metrics) {
		return this.adjacency.load(ROLES_OF_METRICS, metrics);
	}

	public Map<Id, List<Link<Responsibility>>> responsibilitiesOfRoles(Set<Id> roles) {
		return this.adjacency.load(RESPONSIBILITIES, roles);
	}

	/** Those of the parts of a responsibility too. */
	public Map<Id, List<Link<Role>>> rolesOfResponsibilities(Set<Id> responsibilities) {
		return this.adjacency.load(ROLES_OF_RESPONSIBILITIES, responsibilities);
	}

	/** What the responsibilities are a part of. */
	public Map<Id, List<Link<Responsibility>>> wholesOfResponsibilities(Set<Id> responsibilities) {
		return this.adjacency.load(WHOLES, responsibilities);
	}

	public Map<Id, List<Link<Concept>>> conceptsOfQuestions(Set<Id> questions) {
		return this.adjacency.load(SUBJECTS, questions);
	}

	/** In the order of the dimensions. */
	public Map<Id, List<Trait>> traitsOfRoles(Set<Id> roles) {
		return this.adjacency.load(TRAITS, roles);
	}

	public Map<Id, List<Participation<Scenario>>> scenariosOfRoles(Set<Id> roles) {
		return this.adjacency.load(SCENARIOS, roles);
	}

	public Map<Id, List<Participation<Role>>> partsOfScenarios(Set<Id> scenarios) {
		return this.adjacency.load(PARTS, scenarios);
	}

	/** Base before total pay, general figures before those of special circumstances. */
	public Map<Id, List<Salary>> salariesOfRoles(Set<Id> roles) {
		return this.adjacency.load(SALARIES, roles);
	}

	/** Who describes the nodes themselves: those of a catalogue are its source's. */
	public Map<Id, List<Evidence>> evidenceOf(Set<Id> nodes) {
		return this.cache.get(EVIDENCE, nodes, this::readEvidence);
	}

	private Map<Id, List<Evidence>> readEvidence(Set<Id> nodes) {
		var evidence = new HashMap<Id, List<Evidence>>();
		this.cypher
			.read(EVIDENCE, Map.of("ids", nodes.stream().map(Id::value).toList()),
					(row) -> Map.entry(Values.id(row), Values.evidence(row.get("facts").asList((fact) -> fact))))
			.forEach((node) -> evidence.put(node.getKey(), node.getValue()));
		return evidence;
	}

	private static Trait trait(Dimension dimension, List<Value> facts) {
		return new Trait(dimension, facts.getFirst().get("values").asList(Value::asString), Values.evidence(facts));
	}

	private static <N extends Node> Participation<N> participation(N node, List<Value> facts) {
		return new Participation<>(node, facts.getFirst().get("contribution").asString(), Values.evidence(facts));
	}

	private static Salary salary(Value node, List<Value> facts) {
		return new Salary(Values.constant(node, "component", PayComponent.class),
				Values.constant(node, "statistic", PayStatistic.class), node.get("low").asInt(),
				node.get("high").asInt(), node.get("openEnded").asBoolean(), node.get("approximate").asBoolean(),
				node.get("currency").asString(), node.get("region").asString(), Values.text(node, "context"),
				Values.texts(node, "industries"), Values.evidence(facts));
	}

}
