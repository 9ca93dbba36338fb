package org.careeratlas.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.UnavailableException;
import org.careeratlas.text.Meanings.Near;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes matches between the skills and tools of two catalogues by what their names
 * mean, for editors to accept.
 */
@Component
public class MatchProposals {

	/** Names that are encoded at once. */
	private static final int AT_ONCE = 1_000;

	private final TextVectors store;

	MatchProposals(TextVectors store) {
		this.store = store;
	}

	/** Is told of how many names the vectors are known. */
	@FunctionalInterface
	public interface Progress {

		void computed(int done, int total);

	}

	/**
	 * A concept and what may be the same elsewhere.
	 *
	 * @param runnerUp what comes next; null if there is nothing else
	 */
	public record Proposal(Id concept, String name, Candidate best, @Nullable Candidate runnerUp) {

		static final Comparator<Proposal> BEST_FIRST = Comparator
			.comparingDouble((Proposal proposal) -> proposal.best().similarity())
			.reversed()
			.thenComparing(Proposal::concept);

	}

	/**
	 * A concept of the other catalogue.
	 *
	 * @param matched the name that is nearest
	 * @param similarity cosine of the names, 1 for the same; .03 less for another name
	 */
	public record Candidate(Id concept, String name, String matched, double similarity) {
	}

	/**
	 * Returns a proposal for each skill and tool of a catalogue that no source matches
	 * with the other one, best first. Vectors that the graph keeps are not computed
	 * again.
	 * @param of id of a catalogue, {@code seed} for the curated one
	 * @param least least similarity of a proposal, 0 to 1
	 * @throws UnavailableException if there is no sentence encoder
	 */
	public List<Proposal> between(Id of, Id target, double least, Progress progress) {
		Encoder encoder = Encoder.ifPresent();
		if (encoder == null) {
			throw new UnavailableException("Matches are proposed by a sentence encoder, and there is none");
		}
		Set<Id> matched = this.store.matchedWith(target);
		List<Wording> names = this.store.wordings().stream().filter((name) -> name.kind() != ConceptKind.ROLE).toList();
		List<Wording> own = names.stream()
			.filter((name) -> name.isName() && NameIndex.source(name.concept()).equals(of)
					&& !matched.contains(name.concept()))
			.toList();
		List<Wording> others = names.stream()
			.filter((name) -> NameIndex.source(name.concept()).equals(target))
			.toList();
		List<NameIndex> indexes = NameIndex.of(others, vectors(others, encoder, progress));
		Map<Id, String> preferred = others.stream()
			.filter(Wording::isName)
			.collect(Collectors.toMap(Wording::concept, Wording::text));
		List<float[]> queries = encoder.encode(own.stream().map(Wording::text).toList());
		var proposals = new ArrayList<Proposal>();
		for (int i = 0; i < own.size(); i++) {
			List<Candidate> nearest = nearest(own.get(i), queries.get(i), indexes, preferred);
			if (!nearest.isEmpty() && nearest.getFirst().similarity() >= least) {
				proposals.add(new Proposal(own.get(i).concept(), own.get(i).text(), nearest.getFirst(),
						(nearest.size() > 1) ? nearest.get(1) : null));
			}
		}
		proposals.sort(Proposal.BEST_FIRST);
		return proposals;
	}

	private static List<Candidate> nearest(Wording name, float[] query, List<NameIndex> indexes,
			Map<Id, String> preferred) {
		return indexes.stream()
			.filter((index) -> index.isOf(name.kind()))
			.flatMap((index) -> index.nearest(List.of(query), 2).getFirst().stream())
			.sorted(Near.NEAREST_FIRST)
			.map((near) -> new Candidate(near.concept(), preferred.getOrDefault(near.concept(), near.name()),
					near.name(), near.similarity()))
			.toList();
	}

	private List<byte[]> vectors(List<Wording> names, Encoder encoder, Progress progress) {
		Map<String, byte[]> known = this.store.find(names.stream().map((name) -> name.digest(encoder.name())).toList());
		var missing = new LinkedHashMap<String, Wording>();
		names.forEach((name) -> {
			String digest = name.digest(encoder.name());
			if (!known.containsKey(digest)) {
				missing.put(digest, name);
			}
		});
		List<Map.Entry<String, Wording>> all = List.copyOf(missing.entrySet());
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			var part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			List<float[]> vectors = encoder.encode(part.stream().map((name) -> name.getValue().text()).toList());
			for (int i = 0; i < part.size(); i++) {
				known.put(part.get(i).getKey(), VectorIndex.compressed(vectors.get(i)));
			}
			progress.computed(from + part.size(), all.size());
		}
		return names.stream().map((name) -> Objects.requireNonNull(known.get(name.digest(encoder.name())))).toList();
	}

}
