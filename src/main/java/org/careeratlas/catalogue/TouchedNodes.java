package org.careeratlas.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Change;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds the nodes of which something else is said after a difference: those that change,
 * their neighbors, whose facts show them, and the ends of facts. A neighbor is also who
 * is linked through a move, a step or a scenario, through tools that are the same or
 * through parts of a responsibility. Differences that are large, or that concern what is
 * shown from afar, touch everything.
 */
final class TouchedNodes {

	/** Nodes and facts of a difference that is looked at this closely. */
	private static final int MAX_ROWS = 200;

	private static final int MAX_NODES = 2_000;

	/** Facts along which relations go several steps. */
	private static final Set<String> FAR_FACTS = Set.of("BROADER", "PART_OF", Catalogue.SAME_AS);

	/**
	 * What is called in relations of nodes several steps away: sources, and groups of
	 * roles and skills.
	 */
	private static final String AROUND_NODES = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			OPTIONAL MATCH (node)-[:SAME_AS|PART_OF]-{0,2}()(()--(:Transition|Step|Scenario)){0,2}()--()
			               -[:SAME_AS|PART_OF]-{0,2}(near:Node)
			WITH DISTINCT node, near
			LIMIT $most
			RETURN near.id AS id, node:Source OR node:RoleGroup OR coalesce(node.group, false) AS far
			""";

	private static final String AROUND_ENDS = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			CALL (node) {
			  MATCH (node)-[:SAME_AS|PART_OF]-{1,2}(near:Node)
			  RETURN near
			  UNION
			  MATCH (node:Transition|Step|Scenario)(()--(:Transition|Step|Scenario)){0,1}()--(near:Node)
			  RETURN near
			}
			WITH DISTINCT near
			LIMIT $most
			RETURN near.id AS id, false AS far
			""";

	private final Neo4jClient client;

	private final Set<String> changed = new HashSet<>();

	private final Set<String> ends = new HashSet<>();

	private final Set<String> touched = new HashSet<>();

	private final boolean membership;

	private boolean everything;

	private TouchedNodes(Neo4jClient client, CatalogueDifference difference) {
		this.client = client;
		this.membership = !difference.removedNodes().isEmpty() || !difference.addedNodes().isEmpty();
		this.everything = difference.size() > MAX_ROWS || difference.changesKinds();
		if (!this.everything) {
			this.changed.addAll(difference.removedNodes());
			this.changed.addAll(ids(difference.changedNodes()));
			addNear(AROUND_NODES, this.changed);
			this.changed.addAll(ids(difference.addedNodes()));
			addFacts(difference.removedFactEnds());
			addFacts(difference.addedFacts().stream().map(FactEnds::of).toList());
		}
	}

	/** To be called before the difference is written: what goes is seen only then. */
	static TouchedNodes before(Neo4jClient client, CatalogueDifference difference) {
		return new TouchedNodes(client, difference);
	}

	/** Adds nodes that changed in a way that no neighbor shows. */
	void addNodes(Collection<String> ids) {
		this.touched.addAll(ids);
	}

	/** Adds facts that were linked besides the difference. */
	void addFacts(Collection<FactEnds> facts) {
		facts.forEach((fact) -> {
			this.ends.add(fact.from());
			this.ends.add(fact.to());
			this.everything |= FAR_FACTS.contains(fact.type());
		});
	}

	/** To be called after the difference is written. */
	Change after() {
		if (!this.everything) {
			this.touched.addAll(this.changed);
			this.touched.addAll(this.ends);
			addNear(AROUND_NODES, this.changed);
			addNear(AROUND_ENDS, this.ends);
		}
		return (this.everything || this.touched.size() > MAX_NODES) ? Change.EVERYTHING
				: new Change.Nodes(this.touched.stream().map(Id::new).collect(Collectors.toSet()), this.membership);
	}

	private void addNear(String statement, Set<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		Collection<Near> found = this.client.query(statement)
			.bind(List.copyOf(ids))
			.to("ids")
			.bind(MAX_NODES + 1)
			.to("most")
			.fetchAs(Near.class)
			.mappedBy((types, row) -> Near.of(row))
			.all();
		found.stream().map(Near::id).filter((id) -> !id.isEmpty()).forEach(this.touched::add);
		this.everything |= found.size() > MAX_NODES || found.stream().anyMatch(Near::far);
	}

	private static List<String> ids(List<NodeRow> nodes) {
		Function<NodeRow, String> id = (node) -> node.id().value();
		return nodes.stream().map(id).toList();
	}

	/** A fact that two nodes have in common. */
	record FactEnds(String from, String type, String to) {

		static FactEnds of(FactRow fact) {
			return new FactEnds(fact.from().value(), fact.type(), fact.to().value());
		}

	}

	/**
	 * A neighbor.
	 *
	 * @param id empty if there is none
	 * @param far whether what it is near to is shown from afar
	 */
	private record Near(String id, boolean far) {

		static Near of(Record row) {
			return new Near(row.get("id").asString(""), row.get("far").asBoolean());
		}

	}

}
