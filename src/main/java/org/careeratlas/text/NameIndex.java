package org.careeratlas.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.text.Meanings.Near;
import org.careeratlas.text.VectorIndex.Neighbor;
import org.careeratlas.text.Wording.Type;

/** The names of a catalogue's concepts of one kind, to be found by meaning. */
final class NameIndex {

	/** What is taken off the similarity of other names, which are less to the point. */
	static final float OTHER_NAME = 0.03F;

	/** Names that are looked for to find one concept, which may have many. */
	private static final int NAMES_PER_CONCEPT = 6;

	private static final Id CURATED = new Id("seed");

	private final Part part;

	private final List<Wording> rows;

	private final VectorIndex vectors;

	private final float[] penalties;

	private final Map<Id, List<Integer>> byConcept = new LinkedHashMap<>();

	/**
	 * Creates the index.
	 * @param vectors compressed vectors of the names, in the same order
	 */
	private NameIndex(Part part, List<Wording> rows, byte[][] vectors) {
		this.part = part;
		this.rows = rows;
		this.vectors = VectorIndex.of(vectors);
		this.penalties = new float[rows.size()];
		for (int row = 0; row < this.penalties.length; row++) {
			this.penalties[row] = (rows.get(row).type() == Type.OTHER_NAME) ? OTHER_NAME : 0;
			this.byConcept.computeIfAbsent(rows.get(row).concept(), (concept) -> new ArrayList<>(1)).add(row);
		}
	}

	/** Returns the concepts nearest to each vector, nearest first. */
	List<List<Near>> nearest(List<float[]> queries, int most) {
		return this.vectors.nearest(queries, this.penalties, most * NAMES_PER_CONCEPT)
			.stream()
			.map((neighbors) -> oneOfEach(neighbors, most))
			.toList();
	}

	private List<Near> oneOfEach(List<Neighbor> neighbors, int most) {
		var best = new LinkedHashMap<Id, Near>();
		for (Neighbor neighbor : neighbors) {
			Wording name = this.rows.get(neighbor.row());
			best.putIfAbsent(name.concept(), near(shown(name), neighbor.similarity()));
		}
		return best.values().stream().limit(most).toList();
	}

	/** The name for what describes it. */
	private Wording shown(Wording found) {
		return (found.type() != Type.DESCRIPTION) ? found
				: this.byConcept.getOrDefault(found.concept(), List.of())
					.stream()
					.map(this.rows::get)
					.filter(Wording::isName)
					.findFirst()
					.orElse(found);
	}

	boolean has(Id concept) {
		return this.byConcept.containsKey(concept);
	}

	/** Returns the similarity of the concept's best name; 0 if there is none. */
	double similarity(Id concept, float[] query) {
		return this.byConcept.getOrDefault(concept, List.of())
			.stream()
			.mapToDouble((row) -> this.vectors.similarity(row, query) - this.penalties[row])
			.max()
			.orElse(0);
	}

	private static Near near(Wording name, double similarity) {
		return new Near(name.concept(), name.kind(), name.text(), similarity);
	}

	/** Returns the indexes of the names, one for each kind and catalogue. */
	static List<NameIndex> of(List<Wording> names, List<byte[]> vectors) {
		var parts = new LinkedHashMap<Part, List<Integer>>();
		for (int row = 0; row < names.size(); row++) {
			Wording name = names.get(row);
			var part = new Part(name.kind(), source(name.concept()));
			parts.computeIfAbsent(part, (added) -> new ArrayList<>()).add(row);
		}
		return parts.entrySet()
			.stream()
			.map((part) -> new NameIndex(part.getKey(), part.getValue().stream().map(names::get).toList(),
					part.getValue().stream().map(vectors::get).toArray(byte[][]::new)))
			.toList();
	}

	boolean isOf(ConceptKind kind) {
		return this.part.kind == kind;
	}

	/** Returns the catalogue that a concept comes from, or else the curated seed. */
	static Id source(Id concept) {
		return concept.catalogue().orElse(CURATED);
	}

	List<Wording> names() {
		return this.rows;
	}

	/** Adds the vectors by the digests of their names. */
	void addVectors(String model, Map<String, byte[]> vectors) {
		for (int row = 0; row < this.rows.size(); row++) {
			vectors.put(this.rows.get(row).digest(model), this.vectors.vector(row));
		}
	}

	double bytes() {
		return this.vectors.bytes() + 120.0 * this.rows.size();
	}

	private record Part(ConceptKind kind, Id source) {
	}

}
