package org.careeratlas.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * What roles ask for and are described by, and the same facts seen from the other end.
 * Every method takes the ids of a whole level of a request and runs one statement.
 */
@Component
public class Facts {

	private static final String OUTGOING = """
			UNWIND $ids AS id
			MATCH (:Node {id: id})-[fact:%s]->(node:%s)
			WITH id, node, collect(properties(fact)) AS facts
			RETURN id, %s AS node, facts
			""";

	private static final String INCOMING = """
			UNWIND $ids AS id
			MATCH (:Node {id: id})<-[fact:%s]-(node:%s)
			WITH id, node, collect(properties(fact)) AS facts
			RETURN id, %s AS node, facts
			""";

	private final Cypher cypher;

	Facts(Cypher cypher) {
		this.cypher = cypher;
	}

	private static String outgoing(String fact, Class<? extends Node> type) {
		return OUTGOING.formatted(fact, type.getSimpleName(), Projection.of(type, "node"));
	}

	private static String incoming(String fact, Class<? extends Node> type) {
		return INCOMING.formatted(fact, type.getSimpleName(), Projection.of(type, "node"));
	}

	public Map<Id, List<Requirement<Skill>>> skillsOfRoles(Set<Id> roles) {
		return load(outgoing("REQUIRES", Skill.class), roles, row(Skill.class, Facts::requirement));
	}

	public Map<Id, List<Requirement<Role>>> rolesOfSkills(Set<Id> skills) {
		return load(incoming("REQUIRES", Role.class), skills, row(Role.class, Facts::requirement));
	}

	public Map<Id, List<Use<Tool>>> toolsOfRoles(Set<Id> roles) {
		return load(outgoing("USES", Tool.class), roles, row(Tool.class, Facts::use));
	}

	public Map<Id, List<Use<Role>>> rolesOfTools(Set<Id> tools) {
		return load(incoming("USES", Role.class), tools, row(Role.class, Facts::use));
	}

	public Map<Id, List<Link<Framework>>> frameworksOfRoles(Set<Id> roles) {
		return links(outgoing("APPLIES", Framework.class), roles, Framework.class, Framework::name);
	}

	public Map<Id, List<Link<Role>>> rolesOfFrameworks(Set<Id> frameworks) {
		return links(incoming("APPLIES", Role.class), frameworks, Role.class, Role::name);
	}

	public Map<Id, List<Valuation<Certification>>> certificationsOfRoles(Set<Id> roles) {
		return load(outgoing("VALUES", Certification.class), roles, row(Certification.class, Facts::valuation));
	}

	public Map<Id, List<Valuation<Role>>> rolesOfCertifications(Set<Id> certifications) {
		return load(incoming("VALUES", Role.class), certifications, row(Role.class, Facts::valuation));
	}

	public Map<Id, List<Link<Skill>>> skillsOfCertifications(Set<Id> certifications) {
		return links(outgoing("DEVELOPS", Skill.class), certifications, Skill.class, Skill::name);
	}

	public Map<Id, List<Link<Certification>>> certificationsOfSkills(Set<Id> skills) {
		return links(incoming("DEVELOPS", Certification.class), skills, Certification.class, Certification::name);
	}

	public Map<Id, List<Link<Organization>>> issuersOfCertifications(Set<Id> certifications) {
		return links(outgoing("ISSUED_BY", Organization.class), certifications, Organization.class, Organization::name);
	}

	public Map<Id, List<Link<Organization>>> trainersOfRoles(Set<Id> roles) {
		return links(incoming("TRAINS_FOR", Organization.class), roles, Organization.class, Organization::name);
	}

	public Map<Id, List<Link<Discipline>>> disciplinesOfRoles(Set<Id> roles) {
		return links(outgoing("BELONGS_TO", Discipline.class), roles, Discipline.class, Discipline::name);
	}

	public Map<Id, List<Link<Role>>> rolesOfDisciplines(Set<Id> disciplines) {
		return links(incoming("BELONGS_TO", Role.class), disciplines, Role.class, Role::name);
	}

	/**
	 * The groups that the roles or more general ones are in, without those further up.
	 */
	public Map<Id, List<Link<RoleGroup>>> groupsOfRoles(Set<Id> roles) {
		return links("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})-[:BROADER]->{0,9}(:Role)-[fact:BROADER]->(node:RoleGroup)
				WITH id, node, collect(properties(fact)) AS facts
				RETURN id, %s AS node, facts
				""".formatted(Projection.of(RoleGroup.class, "node")), roles, RoleGroup.class, RoleGroup::name);
	}

	public Map<Id, List<Link<RoleGroup>>> groupsAbove(Set<Id> groups) {
		return links(outgoing("BROADER", RoleGroup.class), groups, RoleGroup.class, RoleGroup::name);
	}

	public Map<Id, List<Link<RoleGroup>>> groupsBelow(Set<Id> groups) {
		return links(incoming("BROADER", RoleGroup.class), groups, RoleGroup.class, RoleGroup::name);
	}

	public Map<Id, List<Link<Role>>> rolesAbove(Set<Id> roles) {
		return links(outgoing("BROADER", Role.class), roles, Role.class, Role::name);
	}

	public Map<Id, List<Link<Role>>> rolesBelow(Set<Id> rolesOrGroups) {
		return links(incoming("BROADER", Role.class), rolesOrGroups, Role.class, Role::name);
	}

	public Map<Id, List<Link<Role>>> reportingLinesOfRoles(Set<Id> roles) {
		return links(outgoing("REPORTS_TO", Role.class), roles, Role.class, Role::name);
	}

	public Map<Id, List<Link<Metric>>> metricsOfRoles(Set<Id> roles) {
		return links(outgoing("MEASURED_BY", Metric.class), roles, Metric.class, Metric::name);
	}

	public Map<Id, List<Link<Role>>> rolesOfMetrics(Set<Id> metrics) {
		return links(incoming("MEASURED_BY", Role.class), metrics, Role.class, Role::name);
	}

	public Map<Id, List<Link<Responsibility>>> responsibilitiesOfRoles(Set<Id> roles) {
		return links(outgoing("RESPONSIBLE_FOR", Responsibility.class), roles, Responsibility.class,
				Responsibility::name);
	}

	/** Those of the parts of a responsibility too. */
	public Map<Id, List<Link<Role>>> rolesOfResponsibilities(Set<Id> responsibilities) {
		return links("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})<-[:PART_OF]-{0,1}(:Responsibility)<-[fact:RESPONSIBLE_FOR]-(node:Role)
				WITH id, node, collect(properties(fact)) AS facts
				RETURN id, %s AS node, facts
				""".formatted(Projection.of(Role.class, "node")), responsibilities, Role.class, Role::name);
	}

	/** What the responsibilities are a part of. */
	public Map<Id, List<Link<Responsibility>>> wholesOfResponsibilities(Set<Id> responsibilities) {
		return links(outgoing("PART_OF", Responsibility.class), responsibilities, Responsibility.class,
				Responsibility::name);
	}

	/** In the order of the dimensions. */
	public Map<Id, List<Trait>> traitsOfRoles(Set<Id> roles) {
		Comparator<Trait> order = Comparator.comparing((trait) -> trait.dimension().position());
		return load(outgoing("DESCRIBED_ON", Dimension.class), roles,
				row(Dimension.class,
						(dimension, facts) -> new Trait(dimension,
								facts.getFirst().get("values").asList(Value::asString), Values.evidence(facts))),
				order);
	}

	public Map<Id, List<Participation<Scenario>>> scenariosOfRoles(Set<Id> roles) {
		return load(outgoing("TAKES_PART", Scenario.class), roles, row(Scenario.class, Facts::participation),
				Comparator.comparing((participation) -> participation.node().id()));
	}

	public Map<Id, List<Participation<Role>>> partsOfScenarios(Set<Id> scenarios) {
		return load(incoming("TAKES_PART", Role.class), scenarios, row(Role.class, Facts::participation),
				Comparator.comparing((participation) -> participation.node().name()));
	}

	/** Base before total pay, general figures before those of special circumstances. */
	public Map<Id, List<Salary>> salariesOfRoles(Set<Id> roles) {
		Comparator<Salary> order = Comparator.comparing(Salary::component)
			.thenComparing(Salary::context, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Salary::region)
			.thenComparing(Salary::statistic)
			.thenComparing(Salary::low)
			.thenComparing(Salary::high);
		return load(OUTGOING.formatted("PAID", "Salary", "node"), roles, Facts::salary, order);
	}

	/** Who describes the nodes themselves: those of a catalogue are its source's. */
	public Map<Id, List<Evidence>> evidenceOf(Set<Id> nodes) {
		var evidence = new HashMap<Id, List<Evidence>>();
		load("""
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
				""", nodes, (row) -> Values.evidence(facts(row)))
			.forEach((node, all) -> evidence.put(node, all.getFirst()));
		return evidence;
	}

	public Map<Id, List<Link<Concept>>> conceptsOfQuestions(Set<Id> questions) {
		return links(outgoing("ABOUT", Concept.class), questions, Concept.class, Concept::name);
	}

	/** All that the roles ask for; unknown ids and those of other kinds are left out. */
	public Map<Id, Profile> profiles(Set<Id> roles) {
		var profiles = new LinkedHashMap<Id, Profile>();
		this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (role:Node&Role {id: id})
					RETURN %s AS role, COLLECT {
					  MATCH (role)-[fact:REQUIRES|USES|APPLIES|VALUES]->(node)
					  WITH node, collect(properties(fact)) AS facts
					  RETURN {node: %s, facts: facts}
					} AS demands
					""".formatted(Projection.of(Role.class, "role"), Projection.of(Concept.class, "node")), ids(roles),
					Facts::profile)
			.forEach((profile) -> profiles.put(profile.role().id(), profile));
		return profiles;
	}

	private static Profile profile(Record row) {
		var skills = new ArrayList<Requirement<Skill>>();
		var tools = new ArrayList<Use<Tool>>();
		var frameworks = new ArrayList<Link<Framework>>();
		var certifications = new ArrayList<Valuation<Certification>>();
		for (Value demand : row.get("demands").asList((value) -> value)) {
			List<Value> facts = demand.get("facts").asList((value) -> value);
			switch (Values.node(demand.get("node"), Concept.class)) {
				case Skill skill -> skills.add(requirement(skill, facts));
				case Tool tool -> tools.add(use(tool, facts));
				case Framework framework -> frameworks.add(new Link<>(framework, Values.evidence(facts)));
				case Certification certification -> certifications.add(valuation(certification, facts));
				case Role role -> throw new IllegalStateException("Role %s is demanded".formatted(role.id()));
			}
		}
		tools.sort(byName(Use::node));
		frameworks.sort(byName(Link::node));
		certifications.sort(byName(Valuation::node));
		skills.sort(byName(Requirement::node));
		return new Profile(Values.node(row.get("role"), Role.class), skills, tools, frameworks, certifications);
	}

	private static <T> Comparator<T> byName(Function<T, ? extends Concept> concept) {
		return Comparator.comparing((T fact) -> NameKey.of(concept.apply(fact).name()))
			.thenComparing((fact) -> concept.apply(fact).id());
	}

	private <N extends Node> Map<Id, List<Link<N>>> links(String statement, Set<Id> ids, Class<N> type,
			Function<N, String> name) {
		Comparator<Link<N>> order = Comparator.comparing((link) -> NameKey.of(name.apply(link.node())));
		return load(statement, ids, row(type, (node, facts) -> new Link<>(node, Values.evidence(facts))),
				order.thenComparing((link) -> link.node().id()));
	}

	/** The facts of each id, unordered. */
	private <T> Map<Id, List<T>> load(String statement, Set<Id> ids, Function<Record, T> row) {
		var loaded = new HashMap<Id, List<T>>();
		this.cypher.read(statement, ids(ids), (found) -> Map.entry(Values.id(found), row.apply(found)))
			.forEach(
					(entry) -> loaded.computeIfAbsent(entry.getKey(), (id) -> new ArrayList<>()).add(entry.getValue()));
		return loaded;
	}

	private <T> Map<Id, List<T>> load(String statement, Set<Id> ids, Function<Record, T> row, Comparator<T> order) {
		Map<Id, List<T>> loaded = load(statement, ids, row);
		loaded.values().forEach((facts) -> facts.sort(order));
		return loaded;
	}

	private static Map<String, Object> ids(Set<Id> ids) {
		return Map.of("ids", ids.stream().map(Id::value).toList());
	}

	private static <N extends Node, T> Function<Record, T> row(Class<N> type, BiFunction<N, List<Value>, T> fact) {
		return (row) -> fact.apply(Values.node(row.get("node"), type), facts(row));
	}

	private static List<Value> facts(Record row) {
		return row.get("facts").asList((fact) -> fact);
	}

	private static <N extends Concept> Requirement<N> requirement(N node, List<Value> facts) {
		double importance = facts.stream().mapToDouble((fact) -> fact.get("importance").asDouble()).max().orElseThrow();
		boolean essential = facts.stream().anyMatch((fact) -> "ESSENTIAL".equals(fact.get("necessity").asString()));
		return new Requirement<>(node, importance, highestLevel(facts),
				essential ? Necessity.ESSENTIAL : Necessity.OPTIONAL, Values.evidence(facts));
	}

	private static @Nullable Double highestLevel(List<Value> facts) {
		return facts.stream()
			.map((fact) -> Values.decimal(fact, "level"))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static <N extends Concept> Use<N> use(N node, List<Value> facts) {
		List<String> purposes = facts.stream()
			.map((fact) -> Values.text(fact, "purpose"))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		return new Use<>(node, purposes, first(facts, (fact) -> Values.flag(fact, "hot")),
				first(facts, (fact) -> Values.flag(fact, "inDemand")), Values.evidence(facts));
	}

	private static <N extends Concept> Valuation<N> valuation(N node, List<Value> facts) {
		return new Valuation<>(node, first(facts, (fact) -> Values.text(fact, "standing")), Values.evidence(facts));
	}

	private static <N extends Node> Participation<N> participation(N node, List<Value> facts) {
		return new Participation<>(node, facts.getFirst().get("contribution").asString(), Values.evidence(facts));
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

	private static Salary salary(Record row) {
		Value node = row.get("node");
		return new Salary(Values.constant(node, "component", PayComponent.class),
				Values.constant(node, "statistic", PayStatistic.class), node.get("low").asInt(),
				node.get("high").asInt(), node.get("openEnded").asBoolean(), node.get("approximate").asBoolean(),
				node.get("currency").asString(), node.get("region").asString(), Values.text(node, "context"),
				Values.texts(node, "industries"), Values.evidence(facts(row)));
	}

}
