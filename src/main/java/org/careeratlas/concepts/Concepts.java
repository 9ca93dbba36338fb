package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.known.KnownNames;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.page.Direction;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Looks up nodes by id, and lists concepts. Neo4j filters, orders and pages the lists.
 */
@Repository
public class Concepts implements WarmUp {

	private static final NodeMapper<Node> ANY = NodeMapper.of(Node.class);

	private static final String BY_IDS = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			RETURN %s AS node
			""".formatted(ANY.projection("node"));

	/** A figure of the outlook of a role. */
	private static final String OUTLOOK = "head(COLLECT { MATCH (n)-[:PROJECTED]->(o:Outlook) RETURN o.%s LIMIT 1 })";

	/** Tools that meet conditions, those that are the same thing once. */
	private static final String PREFERRED_TOOLS = """
			MATCH (n:Tool)
			%s
			OPTIONAL MATCH (n)-[:SAME_AS]->(preferred:Tool)
			WITH DISTINCT coalesce(preferred, n) AS n""";

	/** Part of the cache key of lists without a filter. */
	private static final String ALL = "all";

	private final Cypher cypher;

	private final NearCache cache;

	private final RoleSources sources;

	private final SameConcepts same;

	private final KnownNames names;

	Concepts(Cypher cypher, NearCache cache, RoleSources sources, SameConcepts same, KnownNames names) {
		this.cypher = cypher;
		this.cache = cache;
		this.sources = sources;
		this.same = same;
		this.names = names;
	}

	public Page<Role> roles(RoleFilter filter, RoleOrder order, KeysetRequest request) {
		return roles(filter, order, request, Detail.FULL);
	}

	Page<Role> roles(RoleFilter filter, RoleOrder order, KeysetRequest request, Detail detail) {
		Sort sort = Sort.by(order.keys().stream().map(Concepts::key).toList());
		return page(filter, conditions(filter, ""), sort, request, Role.class, detail);
	}

	private static Sort.Key key(RoleOrder order) {
		Direction direction = order.direction();
		return switch (order.field()) {
			case NAME -> Sort.Key.ofName(direction);
			case JOB_ZONE -> new Sort.Key("coalesce(n.jobZone, 0)", direction);
			case PAY -> Sort.Key.ofKnown(SalaryRelations.MEDIAN, direction);
			case GROWTH -> Sort.Key.ofKnown(OUTLOOK.formatted("changePercent"), direction);
			case OPENINGS -> Sort.Key.ofKnown(OUTLOOK.formatted("openingsAYear"), direction);
			case SKILLS -> new Sort.Key("COUNT { MATCH (n)-[:REQUIRES]->(skill) RETURN DISTINCT skill }", direction);
		};
	}

	/** Returns the ids of all roles that match the filter. */
	public Set<Id> roleIds(RoleFilter filter) {
		Conditions conditions = conditions(filter, "");
		return Set.copyOf(this.cypher.read("MATCH (n:Role)\n%s\nRETURN n.id AS id".formatted(conditions.clause()),
				conditions.parameters(Map.of()), PropertyReader::id));
	}

	/** Returns the roles that each source describes or states something about. */
	public Map<Id, List<Id>> rolesBySource() {
		return this.sources.bySource();
	}

	public Page<Skill> skills(SkillFilter filter, SkillOrder order, KeysetRequest request, Detail detail) {
		this.names.require(filter.names());
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case ROLES -> Sort
				.by(new Sort.Key("COUNT { MATCH (n)<-[:REQUIRES]-(role) RETURN DISTINCT role }", order.direction()));
		};
		return page(filter, Conditions.of(filter), sort, request, Skill.class, detail);
	}

	/** Lists tools that are the same thing once, if any of them matches the filter. */
	public Page<Tool> tools(ToolFilter filter, KeysetRequest request, Detail detail) {
		this.names.require(filter.names());
		Conditions conditions = Conditions.of(filter);
		String match = PREFERRED_TOOLS.formatted(conditions.clause());
		return page(filter, match, match, conditions, Sort.byName(Direction.ASC), request, Tool.class, detail);
	}

	/** Returns the ids of all tools that such a list has. */
	Set<Id> toolIds(ToolFilter filter) {
		this.names.require(filter.names());
		Conditions conditions = Conditions.of(filter);
		return Set.copyOf(this.cypher.read(PREFERRED_TOOLS.formatted(conditions.clause()) + "\nRETURN n.id AS id",
				conditions.parameters(Map.of()), PropertyReader::id));
	}

	public Page<Framework> frameworks(KeysetRequest request) {
		return page(ALL, new Conditions(), Sort.byName(Direction.ASC), request, Framework.class, Detail.FULL);
	}

	public Page<Certification> certifications(CertificationFilter filter, KeysetRequest request) {
		this.names.require(filter.names());
		return page(filter, Conditions.of(filter), Sort.byName(Direction.ASC), request, Certification.class,
				Detail.FULL);
	}

	/** Returns the nodes with the ids, of any kind; unknown ids are absent. */
	public Map<Id, Node> byIds(Set<Id> ids) {
		return this.cache.get(BY_IDS, ids, this::read);
	}

	/** Returns the nodes with the ids that are of the type. */
	public <N extends Node> Map<Id, N> byIds(Set<Id> ids, Class<N> type) {
		return byIds(ids, type, Detail.FULL);
	}

	/** Same with this detail, or with more. */
	public <N extends Node> Map<Id, N> byIds(Set<Id> ids, Class<N> type, Detail detail) {
		Map<Id, Node> nodes = (detail == Detail.FULL) ? byIds(ids)
				: this.cache.get(List.of(BY_IDS, type), ids, (missing) -> readBriefly(missing, type));
		return nodes.values().stream().filter(type::isInstance).collect(Collectors.toMap(Node::id, type::cast));
	}

	private Map<Id, Node> readBriefly(Set<Id> ids, Class<? extends Node> type) {
		NodeMapper<? extends Node> mapper = NodeMapper.of(type);
		return this.cypher
			.<Node>read("""
					UNWIND $ids AS id
					MATCH (node:Node&%s {id: id})
					RETURN %s AS node
					""".formatted(type.getSimpleName(), mapper.briefProjection("node")), parameters(ids),
					(row) -> mapper.mapBrief(row.get("node")))
			.stream()
			.collect(Collectors.toMap(Node::id, Function.identity()));
	}

	private static Map<String, Object> parameters(Set<Id> ids) {
		return Map.of("ids", ids.stream().map(Id::value).toList());
	}

	private Map<Id, Node> read(Set<Id> ids) {
		return this.cypher.read(BY_IDS, parameters(ids), (row) -> ANY.mapIfKnown(row.get("node")))
			.stream()
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(Node::id, Function.identity()));
	}

	/** The page starts where the index of names says, if it is by name. */
	private <T extends Node> Page<T> page(Object filter, Conditions conditions, Sort sort, KeysetRequest request,
			Class<T> type, Detail detail) {
		String match = "MATCH (n:%s)\n%s";
		return page(filter, match.formatted(type.getSimpleName(), conditions.clause()),
				match.formatted(type.getSimpleName(), conditions.clause(sort.range(request))), conditions, sort,
				request, type, detail);
	}

	private <T extends Node> Page<T> page(Object filter, String all, String match, Conditions conditions, Sort sort,
			KeysetRequest request, Class<T> type, Detail detail) {
		Map<String, Object> parameters = conditions.parameters(Map.of("limit", request.size() + 1));
		if (request.from() != null) {
			parameters.put("from", request.from());
		}
		NodeMapper<T> mapper = NodeMapper.of(type);
		boolean brief = detail == Detail.BRIEF;
		String statement = """
				%s
				CALL () {
				%s
				WITH n, %s
				WHERE %s
				ORDER BY %s
				LIMIT $limit
				RETURN collect([%s, %s]) AS items
				}
				RETURN total, items
				""".formatted(
				request.counted() ? "CALL () {\n%s\nRETURN count(n) AS total\n}".formatted(all) : "WITH 0 AS total",
				match, sort.values(), (request.from() != null) ? sort.after(request.backward()) : "true",
				sort.order(request.backward()), brief ? mapper.briefProjection("n") : mapper.projection("n"),
				sort.position());
		Function<Value, T> node = brief ? mapper::mapBrief : mapper::map;
		return this.cache.get(Page.class, new PageKey(statement, filter, request),
				() -> this.cypher.read(statement, parameters, (row) -> page(row, request, node)).getFirst());
	}

	private static <T extends Node> Page<T> page(Record row, KeysetRequest request, Function<Value, T> node) {
		List<Positioned<T>> items = row.get("items")
			.asList((item) -> new Positioned<>(node.apply(item.get(0)), item.get(1).asList()));
		boolean hasMore = items.size() > request.size();
		List<Positioned<T>> page = hasMore ? items.subList(0, request.size()) : items;
		boolean bounded = request.from() != null;
		return new Page<>(request.backward() ? page.reversed() : page, request.backward() ? hasMore : bounded,
				request.backward() ? bounded : hasMore, row.get("total").asInt());
	}

	/** Makes Neo4j plan pages of roles before the first request. */
	@Override
	public void warmUp() {
		byIds(Set.of(new Id("")));
		roles(RoleFilter.ALL, RoleOrder.BY_NAME, new KeysetRequest(1, false, null));
		roles(RoleFilter.ALL, RoleOrder.BY_NAME, new KeysetRequest(1, false, null, false), Detail.BRIEF);
	}

	/**
	 * Returns the conditions of a filter of roles, whose parameters begin with the
	 * prefix.
	 */
	Conditions conditions(RoleFilter filter, String prefix) {
		Conditions conditions = Conditions.of(filter, prefix, this.sources::rolesOf, this.same::withSame);
		this.names.require(filter.names());
		return conditions;
	}

	/** Cache key of a page. */
	private record PageKey(String statement, Object filter, KeysetRequest request) {
	}

}
