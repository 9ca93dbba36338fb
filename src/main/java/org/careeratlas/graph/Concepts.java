package org.careeratlas.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.graph.Page.Positioned;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Lists of concepts, filtered, ordered and cut into pages by Neo4j. */
@Component
public class Concepts {

	private static final String ROLES = """
			MATCH (n:Role)
			WHERE ($nameContains IS NULL OR n.nameKey CONTAINS $nameContains)
			  AND ($family IS NULL OR n.family IN $family)
			  AND ($jobZone IS NULL OR n.jobZone IN $jobZone)
			  AND ($roleKind IS NULL OR n.roleKind IN $roleKind)
			  AND ($source IS NULL OR EXISTS { (n)-[fact]->() WHERE fact.source IN $source })
			  AND ($requiresAll IS NULL OR all(skill IN $requiresAll WHERE EXISTS { (n)-[:REQUIRES]->(:Node {id: skill}) }))
			  AND ($usesAny IS NULL OR EXISTS { (n)-[:USES]->(tool:Tool) WHERE tool.id IN $usesAny })
			  AND ($salaryAtLeast IS NULL OR EXISTS { (n)-[:PAID]->(pay:Salary) WHERE pay.high >= $salaryAtLeast })
			""";

	private static final String SKILLS = """
			MATCH (n:Skill)
			WHERE ($nameContains IS NULL OR n.nameKey CONTAINS $nameContains)
			  AND ($kind IS NULL OR n.skillKind IN $kind)
			  AND ($source IS NULL OR EXISTS { (n)<-[fact:REQUIRES]-() WHERE fact.source IN $source })
			  AND ($requiredBy IS NULL OR EXISTS { (n)<-[:REQUIRES]-(role:Role) WHERE role.id IN $requiredBy })
			""";

	private static final String TOOLS = """
			MATCH (n:Tool)
			WHERE ($nameContains IS NULL OR n.nameKey CONTAINS $nameContains)
			  AND ($kind IS NULL OR n.toolKind IN $kind)
			  AND ($category IS NULL OR n.category IN $category)
			  AND ($source IS NULL OR EXISTS { (n)<-[fact:USES]-() WHERE fact.source IN $source })
			  AND ($usedBy IS NULL OR EXISTS { (n)<-[:USES]-(role:Role) WHERE role.id IN $usedBy })
			""";

	private static final String FRAMEWORKS = """
			MATCH (n:Framework)
			WHERE true
			""";

	private static final String CERTIFICATIONS = """
			MATCH (n:Certification)
			WHERE ($nameContains IS NULL OR n.nameKey CONTAINS $nameContains)
			  AND ($issuedBy IS NULL OR EXISTS { (n)-[:ISSUED_BY]->(body:Organization) WHERE body.id IN $issuedBy })
			  AND ($develops IS NULL OR EXISTS { (n)-[:DEVELOPS]->(skill:Skill) WHERE skill.id IN $develops })
			""";

	private final Cypher cypher;

	Concepts(Cypher cypher) {
		this.cypher = cypher;
	}

	public Page<Role> roles(RoleFilter filter, RoleOrder order, Window window) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case JOB_ZONE -> Sort.by("coalesce(n.jobZone, 0)", order.direction());
		};
		return page(ROLES,
				parameters("nameContains", key(filter.nameContains()), "family", filter.family(), "jobZone",
						filter.jobZone(), "roleKind", names(filter.roleKind()), "source", values(filter.source()),
						"requiresAll", values(filter.requiresAll()), "usesAny", values(filter.usesAny()),
						"salaryAtLeast", filter.salaryAtLeast()),
				sort, window, Role.class);
	}

	public Page<Skill> skills(SkillFilter filter, SkillOrder order, Window window) {
		var sort = switch (order.field()) {
			case NAME -> Sort.byName(order.direction());
			case ROLES -> Sort.by("COUNT { MATCH (n)<-[:REQUIRES]-(role) RETURN DISTINCT role }", order.direction());
		};
		return page(SKILLS, parameters("nameContains", key(filter.nameContains()), "kind", names(filter.kind()),
				"source", values(filter.source()), "requiredBy", values(filter.requiredBy())), sort, window,
				Skill.class);
	}

	public Page<Tool> tools(ToolFilter filter, Window window) {
		return page(TOOLS,
				parameters("nameContains", key(filter.nameContains()), "kind", names(filter.kind()), "category",
						filter.category(), "source", values(filter.source()), "usedBy", values(filter.usedBy())),
				Sort.byName(Direction.ASC), window, Tool.class);
	}

	public Page<Framework> frameworks(Window window) {
		return page(FRAMEWORKS, parameters(), Sort.byName(Direction.ASC), window, Framework.class);
	}

	public Page<Certification> certifications(CertificationFilter filter, Window window) {
		return page(CERTIFICATIONS,
				parameters("nameContains", key(filter.nameContains()), "issuedBy", values(filter.issuedBy()),
						"develops", values(filter.develops())),
				Sort.byName(Direction.ASC), window, Certification.class);
	}

	/** The nodes with the ids, of whatever kind; ids that nothing has are left out. */
	public Map<Id, Node> byIds(Set<Id> ids) {
		return this.cypher.read("""
				UNWIND $ids AS id
				MATCH (node:Node {id: id})
				RETURN node
				""", Map.of("ids", values(ids)), (row) -> Values.node(row.get("node")))
			.stream()
			.flatMap((node) -> node.stream())
			.collect(Collectors.toMap(Node::id, Function.identity()));
	}

	private <T extends Node> Page<T> page(String filtered, Map<String, Object> parameters, Sort sort, Window window,
			Class<T> type) {
		var all = new HashMap<>(parameters);
		all.put("from", window.from());
		all.put("limit", window.size() + 1);
		String statement = """
				CALL () {
				%1$s
				RETURN count(n) AS total
				}
				CALL () {
				%1$s
				WITH n, %2$s AS position
				WHERE $from IS NULL OR %3$s
				ORDER BY %4$s
				LIMIT $limit
				RETURN collect({node: n, position: position}) AS items
				}
				RETURN total, items
				""".formatted(filtered, sort.position(), sort.beyond(window.backward()), sort.order(window.backward()));
		return this.cypher.read(statement, all, (row) -> page(row, window, type)).getFirst();
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

	private static Map<String, Object> parameters(@Nullable Object... namesAndValues) {
		var parameters = new HashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return parameters;
	}

	private static @Nullable String key(@Nullable String name) {
		return (name != null) ? NameKey.of(name) : null;
	}

	private static @Nullable List<String> values(@Nullable Collection<Id> ids) {
		return (ids != null) ? ids.stream().map(Id::value).toList() : null;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream().map(Enum::name).toList() : null;
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
