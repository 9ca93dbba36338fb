package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Catalogue.NodeRow;
import org.careeratlas.graph.Id;

/**
 * The nodes and facts of a catalogue of one source, as they are read. Facts that claim
 * the same share one map of properties: a catalogue has hundreds of thousands of facts
 * and few different claims.
 */
public final class CatalogueDraft {

	private final Id source;

	private final Map<String, Object> sourceProperties;

	private final Set<Id> ids = new HashSet<>();

	private final List<NodeRow> nodes = new ArrayList<>();

	private final List<FactRow> facts = new ArrayList<>();

	private final Map<List<Map.Entry<String, Object>>, Map<String, Object>> claims = new HashMap<>();

	/**
	 * Begins a catalogue.
	 * @param source the id of its source, and its origin
	 * @param sourceProperties of the source's node
	 */
	public CatalogueDraft(String source, Map<String, Object> sourceProperties) {
		this.source = new Id(source);
		this.sourceProperties = sourceProperties;
		this.ids.add(this.source);
	}

	/** Whether there is a node of that id. */
	public boolean has(Id id) {
		return this.ids.contains(id);
	}

	/** Adds a node; {@code properties} gets the source. */
	public void node(Id id, List<String> labels, Properties properties) {
		if (!this.ids.add(id)) {
			throw new IllegalStateException("The id '%s' is taken".formatted(id));
		}
		this.nodes.add(new NodeRow(id, labels, properties.put("source", this.source.value()).map()));
	}

	/** Adds a fact; {@code properties} gets the source. */
	public void fact(Id from, String type, Id to, Properties properties) {
		properties.put("source", this.source.value());
		this.facts.add(new FactRow(from, type, to,
				this.claims.computeIfAbsent(properties.entries(), (first) -> properties.map())));
	}

	/**
	 * Ends the catalogue.
	 * @param tables that it was read from
	 * @param missing files that were not given
	 * @param unread files that were given for nothing
	 */
	public CatalogueReading finish(List<Table> tables, List<String> missing, List<String> unread) {
		SortedMap<String, Long> counts = this.facts.stream()
			.collect(Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.counting()));
		this.nodes.add(new NodeRow(this.source, List.of("Source"), this.sourceProperties));
		var contents = new TreeMap<>(counts);
		this.nodes.forEach((node) -> contents.merge(node.labels().getFirst(), 1L, Long::sum));
		return new CatalogueReading(new Catalogue(this.source.value(), this.nodes, this.facts),
				new ImportReport(this.source.value(), tables.stream().map(Table::report).toList(), List.copyOf(missing),
						List.copyOf(unread), contents));
	}

}
