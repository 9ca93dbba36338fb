package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.similarity.Portrait.Rating;
import org.jspecify.annotations.Nullable;

/** Portraits straight from what an importer read, as the graph would give them. */
final class CataloguePortraits {

	private final Catalogue catalogue;

	private final Map<Id, NodeRow> nodes = new HashMap<>();

	private final Map<String, Map<Id, List<FactRow>>> facts;

	CataloguePortraits(Catalogue catalogue) {
		this.catalogue = catalogue;
		catalogue.nodes().forEach((node) -> this.nodes.put(node.id(), node));
		this.facts = catalogue.facts()
			.stream()
			.collect(Collectors.groupingBy(FactRow::type, Collectors.groupingBy(FactRow::from)));
	}

	Stream<Portrait> all() {
		return this.catalogue.nodes()
			.stream()
			.filter((node) -> "POSITION".equals(node.properties().get("roleKind")))
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.map(this::portrait);
	}

	/** The roles that O*NET relates to each, in its order. */
	Map<Id, List<Id>> related() {
		var related = new HashMap<Id, Map<Integer, Id>>();
		this.facts.getOrDefault("FROM", Map.of()).forEach((move, from) -> {
			int rank = (int) Objects.requireNonNull(property(move, "rank"));
			related.computeIfAbsent(from.getFirst().to(), (role) -> new TreeMap<>())
				.put(rank, facts("TO", move).findFirst().orElseThrow().to());
		});
		return related.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(entry.getValue().values())));
	}

	private Portrait portrait(NodeRow role) {
		List<Id> duties = facts("RESPONSIBLE_FOR", role.id()).map(FactRow::to).toList();
		Stream<Id> activities = duties.stream().flatMap((duty) -> facts("PART_OF", duty)).map(FactRow::to).distinct();
		var work = Stream.concat(Stream.concat(duties.stream(), activities).map(this::name),
				Stream.ofNullable(text(role.id(), "summary")));
		var titles = Stream.concat(Stream.of(name(role.id())), others(role));
		return new Portrait(role.id(), this.catalogue.origin(), titles.toList(), work.toList(),
				facts("REQUIRES", role.id()).map(CataloguePortraits::rating).toList(),
				facts("USES", role.id()).map(FactRow::to).map(this::name).distinct().toList(),
				(Integer) property(role.id(), "jobZone"));
	}

	private Stream<String> others(NodeRow role) {
		return (property(role.id(), "alsoKnownAs") instanceof List<?> names) ? names.stream().map(String.class::cast)
				: Stream.empty();
	}

	private Stream<FactRow> facts(String type, Id from) {
		return this.facts.getOrDefault(type, Map.of()).getOrDefault(from, List.of()).stream();
	}

	private static Rating rating(FactRow fact) {
		return new Rating(fact.to(), (double) Objects.requireNonNull(fact.properties().get("importance")),
				(Double) fact.properties().get("level"),
				Necessity.valueOf((String) Objects.requireNonNull(fact.properties().get("necessity"))));
	}

	private String name(Id node) {
		return Objects.requireNonNull(text(node, "name"));
	}

	private @Nullable String text(Id node, String property) {
		return (String) property(node, property);
	}

	private @Nullable Object property(Id node, String property) {
		return Objects.requireNonNull(this.nodes.get(node)).properties().get(property);
	}

}
