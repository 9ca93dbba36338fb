package org.careeratlas.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Use;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.springframework.stereotype.Repository;

/**
 * Orders tools by how much they are asked for: first what employers want of the role,
 * then what they want of any role, then what most roles use.
 */
@Repository
class ToolDemand implements WarmUp {

	private static final double BYTES_PER_TOOL = 100;

	private final Cypher cypher;

	private final GraphSnapshot<Map<Id, Integer>> users;

	ToolDemand(Cypher cypher, GraphSnapshots snapshots) {
		this.cypher = cypher;
		this.users = snapshots.of("tool users", this::read, (users) -> BYTES_PER_TOOL * users.size());
	}

	/** Returns the tools in order; equal ones stay in theirs, which is by name. */
	List<Tool> inOrder(List<Use<Tool>> tools) {
		return inOrder(tools, this.users.get());
	}

	/**
	 * Returns the tools in order.
	 * @param users numbers of the roles that use a tool; 1 unless given
	 */
	static List<Tool> inOrder(List<Use<Tool>> tools, Map<Id, Integer> users) {
		return tools.stream()
			.sorted(Comparator.comparing((Use<Tool> use) -> !Boolean.TRUE.equals(use.inDemand()))
				.thenComparing((use) -> !Boolean.TRUE.equals(use.hot()))
				.thenComparing((use) -> users.getOrDefault(use.node().id(), 1), Comparator.reverseOrder()))
			.map(Use::node)
			.toList();
	}

	@Override
	public void warmUp() {
		this.users.get();
	}

	/** Returns the numbers of roles for tools that several roles use. */
	private Map<Id, Integer> read() {
		return this.cypher.read("""
				MATCH (tool:Tool) WHERE NOT EXISTS { (tool)-[:SAME_AS]->() }
				WITH tool, COUNT {
				  MATCH (tool)<-[:SAME_AS]-{0,1}(:Tool)<-[:USES]-(role:Role)
				  RETURN DISTINCT role
				} AS roles
				WHERE roles > 1
				RETURN tool.id AS id, roles
				""", Map.of(), (row) -> Map.entry(PropertyReader.id(row), row.get("roles").asInt()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
