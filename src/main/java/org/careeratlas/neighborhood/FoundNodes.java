package org.careeratlas.neighborhood;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;

/** The nodes found so far, in order. */
final class FoundNodes {

	/** Maximum number of nodes that an expanded concept adds. */
	private static final int ROOM_TO_EXPAND = 20;

	private final Map<Id, Concept> found = new LinkedHashMap<>();

	private final Set<Id> centers = new LinkedHashSet<>();

	private final List<String> labels;

	private List<Concept> outermost;

	private int limit;

	private boolean truncated;

	FoundNodes(Concept start, Extent extent) {
		this.limit = extent.limit();
		this.labels = extent.kinds().stream().map(ConceptKind::label).toList();
		this.outermost = List.of(start);
		this.found.put(start.id(), start);
		this.centers.add(start.id());
	}

	boolean hasMore() {
		return !this.truncated && !this.outermost.isEmpty();
	}

	/**
	 * Continues from a node that was found before, with additional room.
	 * @return false if it was not found, or was expanded before
	 */
	boolean expand(Id id) {
		Concept node = this.found.get(id);
		if (node == null || !this.centers.add(id)) {
			return false;
		}
		this.outermost = List.of(node);
		this.limit = this.found.size() + ROOM_TO_EXPAND;
		return true;
	}

	void add(List<Concept> neighbors) {
		int room = this.limit - this.found.size();
		boolean tooMany = neighbors.size() > room;
		this.truncated |= tooMany;
		this.outermost = tooMany ? neighbors.subList(0, room) : neighbors;
		this.outermost.forEach((node) -> this.found.put(node.id(), node));
	}

	/** Whether some neighbors did not fit. */
	boolean truncated() {
		return this.truncated;
	}

	List<Concept> nodes() {
		return List.copyOf(this.found.values());
	}

	List<String> ids() {
		return this.found.keySet().stream().map(Id::value).toList();
	}

	List<String> centers() {
		return this.centers.stream().map(Id::value).toList();
	}

	/** Parameters of the statement that reads the next neighbors. */
	Map<String, Object> parameters() {
		return Map.of("outermost", this.outermost.stream().map((node) -> node.id().value()).toList(), "seen", ids(),
				"labels", this.labels, "room", this.limit - this.found.size() + 1, "ranks", RelationStep.RANKS);
	}

}
