package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.graph.Page.Positioned;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Lists of concepts, filtered, ordered and cut into pages by Neo4j. */
@Component
public class Concepts {

	private static final String BY_IDS = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			RETURN %s AS node
			""".formatted(Projection.ofAny("node"));

	/** In place of a filter, where there is none. */
	private static final String ALL = "all";

	private final Cypher cypher;

	private final NearCache cache;

	private final RoleSources sources;

	Concepts(Cypher cypher, NearCache cache, RoleSources sources) {
		this.cypher = cypher;
		this.cache = cache;
		this.sources = sources;
	}

	public Page<Role> roles(RoleFilter filter, RoleOrder order, Window window) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case JOB_ZONE -> Sort.by("coalesce(n.jobZone, 0)", order.direction());
		};
		return page(filter, Conditions.of(filter, this.sources), sort, window, Role.class);
	}

	/** The ids of all roles that the filter lets through. */
	public Set<Id> roleIds(RoleFilter filter) {
		Conditions conditions = Conditions.of(filter, this.sources);
		return Set.copyOf(this.cypher.read("MATCH (n:Role)\n%s\nRETURN n.id AS id".formatted(conditions.clause()),
				conditions.parameters(Map.of()), Values::id));
	}

	public Page<Skill> skills(SkillFilter filter, SkillOrder order, Window window) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case ROLES -> Sort.by("COUNT { MATCH (n)<-[:REQUIRES]-(role) RETURN DISTINCT role }", order.direction());
		};
		return page(filter, Conditions.of(filter), sort, window, Skill.class);
	}

	public Page<Tool> tools(ToolFilter filter, Window window) {
		return page(filter, Conditions.of(filter), Sort.byName(Direction.ASC), window, Tool.class);
	}

	public Page<Framework> frameworks(Window window) {
		return page(ALL, new Conditions(), Sort.byName(Direction.ASC), window, Framework.class);
	}

	public Page<Certification> certifications(CertificationFilter filter, Window window) {
		return page(filter, Conditions.of(filter), Sort.byName(Direction.ASC), window, Certification.class);
	}

	/** The nodes with the ids, of whatever kind; ids that nothing has are left out. */
	public Map<Id, Node> byIds(Set<Id> ids) {
		return this.cache.get(BY_IDS, ids, this::read);
	}

	/** Those that are of the type. */
	<N extends Node> Map<Id, N> byIds(Set<Id> ids, Class<N> type) {
		return byIds(ids).values().stream().filter(type::isInstance).collect(Collectors.toMap(Node::id, type::cast));
	}

	private Map<Id, Node> read(Set<Id> ids) {
		return this.cypher
			.read(BY_IDS, Map.of("ids", ids.stream().map(Id::value).toList()), (row) -> Values.node(row.get("node")))
			.stream()
			.flatMap(Optional::stream)
			.map(this.cache::shared)
			.collect(Collectors.toMap(Node::id, Function.identity()));
	}

	private <T extends Node> Page<T> page(Object filter, Conditions conditions, Sort sort, Window window,
			Class<T> type) {
		String filtered = "MATCH (n:%s)\n%s".formatted(type.getSimpleName(), conditions.clause());
		Map<String, Object> all = conditions.parameters(Map.of("limit", window.size() + 1));
		if (window.from() != null) {
			all.put("from", window.from());
		}
		String statement = """
				CALL () {
				%1$s
				RETURN count(n) AS total
				}
				CALL () {
				%1$s
				WITH n, %2$s AS position
				WHERE %3$s
				ORDER BY %4$s
				LIMIT $limit
				RETURN collect({node: %5$s, position: position}) AS items
				}
				RETURN total, items
				""".formatted(filtered, sort.position(),
				(window.from() != null) ? sort.beyond(window.backward()) : "true", sort.order(window.backward()),
				Projection.of(type, "n"));
		return this.cache.get(Page.class, new Asked(statement, filter, window),
				() -> this.cypher.read(statement, all, (row) -> page(row, window, type)).getFirst());
	}

	private static <T extends Node> Page<T> page(Record row, Window window, Class<T> type) {
		List<Positioned<T>> items = row.get("items")
			.asList((item) -> new Positioned<>(Values.node(item.get("node"), type), item.get("position").asList()));
		boolean more = items.size() > window.size();
		List<Positioned<T>> wanted = more ? items.subList(0, window.size()) : items;
		boolean beyond = window.from() != null;
		return new Page<>(window.backward() ? wanted.reversed() : wanted, window.backward() ? more : beyond,
				window.backward() ? beyond : more, row.get("total").asInt());
	}

	/** What a list was asked for with, which is what its page is remembered by. */
	private record Asked(String statement, Object filter, Window window) {
	}

	/** An order of nodes {@code n}: a leading value if there is one, then name and id. */
	private record Sort(List<String> expressions, Direction direction) {

		static Sort byName(Direction direction) {
			return new Sort(List.of("n.nameKey", "n.id"), direction);
		}

		static Sort by(String leading, Direction direction) {
			return new Sort(List.of(leading, "n.nameKey", "n.id"), direction);
		}

		String position() {
			return "[" + String.join(", ", this.expressions) + "]";
		}

		/** Names and ids ascend whichever way a leading value goes. */
		private boolean descends(int i, boolean backward) {
			boolean leading = i == 0;
			return (leading && this.direction == Direction.DESC) != backward;
		}

		String order(boolean backward) {
			return IntStream.range(0, this.expressions.size())
				.mapToObj((i) -> "position[%d]%s".formatted(i, descends(i, backward) ? " DESC" : ""))
				.collect(Collectors.joining(", "));
		}

		String beyond(boolean backward) {
			String nested = "false";
			for (int i = this.expressions.size() - 1; i >= 0; i--) {
				nested = "(position[%1$d] %2$s $from[%1$d] OR (position[%1$d] = $from[%1$d] AND %3$s))".formatted(i,
						descends(i, backward) ? "<" : ">", nested);
			}
			return nested;
		}

	}

}
