package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Kept;
import org.careeratlas.model.Id;

/**
 * Collects the nodes and facts of a catalogue with a single source. Facts with equal
 * properties share one map to save memory: a catalogue has hundreds of thousands of
 * facts, but few distinct maps.
 */
public final class CatalogueDraft {

	private static final int MAX_PROBLEMS = 3;

	private final Id source;

	private final Map<String, Object> sourceProperties;

	private final Set<Id> ids = new HashSet<>();

	private final List<NodeRow> nodes = new ArrayList<>();

	private final List<FactRow> facts = new ArrayList<>();

	private final List<Kept> kept = new ArrayList<>();

	private final Map<List<Map.Entry<String, Object>>, Map<String, Object>> propertyMaps = new HashMap<>();

	/**
	 * Creates a draft.
	 * @param source id of the source, which is also the catalogue's origin
	 * @param sourceProperties properties of the source's node
	 */
	public CatalogueDraft(String source, Map<String, Object> sourceProperties) {
		this.source = new Id(source);
		this.sourceProperties = sourceProperties;
		this.ids.add(this.source);
	}

	/** Returns whether there is a node with the id. */
	public boolean has(Id id) {
		return this.ids.contains(id);
	}

	/**
	 * Adds a node, and the source to its properties.
	 * @throws DamagedCatalogueException if the id is taken; while a row is read, that row
	 * is skipped
	 */
	public void node(Id id, List<String> labels, PropertyMap properties) {
		if (!this.ids.add(id)) {
			throw new IdTakenException(id);
		}
		this.nodes.add(new NodeRow(id, labels, properties.put("source", this.source.value()).map()));
	}

	/** Adds a fact, and the source to its properties. */
	public void fact(Id from, String type, Id to, PropertyMap properties) {
		properties.put("source", this.source.value());
		this.facts.add(new FactRow(from, type, to,
				this.propertyMaps.computeIfAbsent(properties.entries(), (first) -> properties.map())));
	}

	/** Keeps what the graph holds of a part that the files say nothing of. */
	void keep(List<Kept> kept) {
		this.kept.addAll(kept);
	}

	/**
	 * Returns the catalogue with a report.
	 * @param tables tables that it was read from
	 * @param missing files that are missing
	 * @param unread files that were not used
	 * @throws DamagedCatalogueException if a table has rows for which it is refused, or
	 * none that is used
	 */
	public CatalogueReading finish(List<Table> tables, List<String> missing, List<String> unread) {
		requireUsable(tables);
		SortedMap<String, Long> counts = this.facts.stream()
			.collect(Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.counting()));
		this.nodes.add(new NodeRow(this.source, List.of("Source"), this.sourceProperties));
		var contents = new TreeMap<>(counts);
		this.nodes.forEach((node) -> contents.merge(node.labels().getFirst(), 1L, Long::sum));
		return new CatalogueReading(
				new Catalogue(this.source.value(), this.nodes, this.facts, List.copyOf(this.kept), List.of()),
				new ImportReport(this.source.value(), tables.stream().map(Table::report).toList(), List.copyOf(missing),
						List.copyOf(unread), contents));
	}

	/**
	 * Names the problems of the first tables; those of later ones may follow from them.
	 */
	private static void requireUsable(List<Table> tables) {
		List<String> problems = tables.stream()
			.map(Table::problem)
			.flatMap(Optional::stream)
			.limit(MAX_PROBLEMS)
			.toList();
		if (!problems.isEmpty()) {
			throw new DamagedCatalogueException(String.join("\n", problems));
		}
	}

}
