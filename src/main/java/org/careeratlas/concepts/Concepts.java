package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	private static final String NAME = "n.nameKey";

	/** Part of the cache key of lists without a filter. */
	private static final String ALL = "all";

	private final Cypher cypher;

	private final NearCache cache;

	private final RoleSources sources;

	private final SameConcepts same;

	Concepts(Cypher cypher, NearCache cache, RoleSources sources, SameConcepts same) {
		this.cypher = cypher;
		this.cache = cache;
		this.sources = sources;
		this.same = same;
	}

	public Page<Role> roles(RoleFilter filter, RoleOrder order, KeysetRequest request) {
		return roles(filter, order, request, Detail.FULL);
	}

	Page<Role> roles(RoleFilter filter, RoleOrder order, KeysetRequest request, Detail detail) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case JOB_ZONE -> Sort.by("coalesce(n.jobZone, 0)", order.direction());
			case PAY -> Sort.byKnown(SalaryRelations.MEDIAN, order.direction());
			case GROWTH -> Sort.byKnown(OUTLOOK.formatted("changePercent"), order.direction());
			case OPENINGS -> Sort.byKnown(OUTLOOK.formatted("openingsAYear"), order.direction());
			case SKILLS -> Sort.by("COUNT { MATCH (n)-[:REQUIRES]->(skill) RETURN DISTINCT skill }", order.direction());
		};
		return page(filter, conditions(filter), sort, request, Role.class, detail);
	}

	/** Returns the ids of all roles that match the filter. */
	public Set<Id> roleIds(RoleFilter filter) {
		Conditions conditions = conditions(filter);
		return Set.copyOf(this.cypher.read("MATCH (n:Role)\n%s\nRETURN n.id AS id".formatted(conditions.clause()),
				conditions.parameters(Map.of()), PropertyReader::id));
	}

	public Page<Skill> skills(SkillFilter filter, SkillOrder order, KeysetRequest request, Detail detail) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case ROLES -> Sort.by("COUNT { MATCH (n)<-[:REQUIRES]-(role) RETURN DISTINCT role }", order.direction());
		};
		return page(filter, Conditions.of(filter), sort, request, Skill.class, detail);
	}

	/** Lists tools that are the same thing once, if any of them matches the filter. */
	public Page<Tool> tools(ToolFilter filter, KeysetRequest request, Detail detail) {
		String match = """
				MATCH (n:Tool)
				%s
				OPTIONAL MATCH (n)-[:SAME_AS]->(preferred:Tool)
				WITH DISTINCT coalesce(preferred, n) AS n""".formatted(Conditions.of(filter).clause());
		return page(filter, match, match, Conditions.of(filter), Sort.byName(Direction.ASC), request, Tool.class,
				detail);
	}

	public Page<Framework> frameworks(KeysetRequest request) {
		return page(ALL, new Conditions(), Sort.byName(Direction.ASC), request, Framework.class, Detail.FULL);
	}

	public Page<Certification> certifications(CertificationFilter filter, KeysetRequest request) {
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

	private Conditions conditions(RoleFilter filter) {
		return Conditions.of(filter, this.sources::rolesOf, this.same::withSame);
	}

	/** Cache key of a page. */
	private record PageKey(String statement, Object filter, KeysetRequest request) {
	}

	/**
	 * An order of nodes {@code n}: by a leading expression, if any, then by name and id.
	 */
	private record Sort(List<String> expressions, Direction direction) {

		static Sort byName(Direction direction) {
			return new Sort(List.of(NAME, "n.id"), direction);
		}

		static Sort by(String leading, Direction direction) {
			return new Sort(List.of(leading, NAME, "n.id"), direction);
		}

		/** Nodes without the figure come last in both directions. */
		static Sort byKnown(String figure, Direction direction) {
			String last = (direction == Direction.DESC) ? "-1e12" : "1e12";
			return by("coalesce(%s, %s)".formatted(figure, last), direction);
		}

		/** The values that are sorted by, each with a name. */
		String values() {
			return IntStream.range(0, this.expressions.size())
				.mapToObj((i) -> "%s AS sort%d".formatted(this.expressions.get(i), i))
				.collect(Collectors.joining(", "));
		}

		String position() {
			return IntStream.range(0, this.expressions.size())
				.mapToObj("sort%d"::formatted)
				.collect(Collectors.joining(", ", "[", "]"));
		}

		/**
		 * Returns a condition on names that the page satisfies, so that an index finds
		 * its start.
		 */
		String range(KeysetRequest request) {
			if (!NAME.equals(this.expressions.getFirst())) {
				return "true";
			}
			return (request.from() == null) ? "n.nameKey >= ''"
					: "n.nameKey %s $from[0]".formatted(descends(0, request.backward()) ? "<=" : ">=");
		}

		/**
		 * Only the leading expression follows the direction; names and ids after it
		 * always ascend.
		 */
		private boolean descends(int i, boolean backward) {
			boolean leading = i == 0;
			return (leading && this.direction == Direction.DESC) != backward;
		}

		String order(boolean backward) {
			return IntStream.range(0, this.expressions.size())
				.mapToObj((i) -> "sort%d%s".formatted(i, descends(i, backward) ? " DESC" : ""))
				.collect(Collectors.joining(", "));
		}

		String after(boolean backward) {
			String nested = "false";
			for (int i = this.expressions.size() - 1; i >= 0; i--) {
				nested = "(sort%1$d %2$s $from[%1$d] OR (sort%1$d = $from[%1$d] AND %3$s))".formatted(i,
						descends(i, backward) ? "<" : ">", nested);
			}
			return nested;
		}

	}

}
