package org.careeratlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The names of all roles, to which job titles are compared by n-grams of their letters.
 */
final class TitleIndex {

	/** Roles that are looked at closely. */
	private static final int CANDIDATES = 50;

	/** A part of a title says less than the whole. */
	private static final double PART = 0.9;

	private static final int PARTS = 5;

	private static final int READINGS = 4;

	private static final double OTHER_NAME = 0.03;

	private static final double REPORTED_NAME = 0.01;

	private static final double OWN_NAME = 0.05;

	private static final double PEOPLE = 0.005;

	/** Names of a role of that title which are compared, too. */
	private static final int SYNONYMS = 40;

	private static final double CONTEXT = 0.3;

	private final List<TitledRole> roles;

	private final List<String> labels = new ArrayList<>();

	private final int[] roleOf;

	private final float[] handicap;

	private final Map<String, List<Integer>> byName = new HashMap<>();

	/** Hash of each label's key in the upper half, the label in the lower, sorted. */
	private final long[] labelsByKey;

	private final FeatureIndex names;

	private final FeatureIndex descriptions;

	private final ShortForms shortForms;

	private TitleIndex(List<TitledRole> roles, ShortForms shortForms) {
		this.roles = roles;
		this.shortForms = shortForms;
		var owners = new ArrayList<Integer>();
		var handicaps = new ArrayList<Double>();
		for (int i = 0; i < roles.size(); i++) {
			addLabels(i, owners, handicaps);
			this.byName.computeIfAbsent(key(roles.get(i).name()), (name) -> new ArrayList<>()).add(i);
		}
		this.roleOf = owners.stream().mapToInt(Integer::intValue).toArray();
		this.handicap = new float[this.roleOf.length];
		IntStream.range(0, this.handicap.length).forEach((i) -> this.handicap[i] = handicaps.get(i).floatValue());
		this.labelsByKey = IntStream.range(0, this.labels.size())
			.mapToLong(
					(label) -> Integer.toUnsignedLong(key(this.labels.get(label)).hashCode()) << Integer.SIZE | label)
			.sorted()
			.toArray();
		this.names = FeatureIndex.of(this.labels, TitleGrams::of);
		this.descriptions = FeatureIndex.of(roles.stream().map(TitleIndex::text).toList(), TitleGrams::words);
	}

	static TitleIndex of(List<TitledRole> roles, ShortForms shortForms) {
		return new TitleIndex(List.copyOf(roles), shortForms);
	}

	private void addLabels(int number, List<Integer> owners, List<Double> handicaps) {
		TitledRole role = this.roles.get(number);
		double people = PEOPLE * (1 - Math.log10(1 + 1000 * role.employed()) / 7);
		var names = new LinkedHashSet<String>(List.of(role.name()));
		names.addAll(role.reported());
		names.addAll(role.others());
		var reported = Set.copyOf(role.reported());
		for (String name : names) {
			double handicap = reported.contains(name) ? REPORTED_NAME : OTHER_NAME;
			this.labels.add(name);
			owners.add(number);
			handicaps.add(people + (name.equals(role.name()) ? 0 : handicap));
		}
	}

	private static String text(TitledRole role) {
		return "%s %s %s".formatted(role.name(), role.description(), String.join(" ", role.others()));
	}

	private static String key(String name) {
		return String.join(" ", TitleGrams.words(name));
	}

	/** Returns an estimate of the memory that the index takes, in bytes. */
	double bytes() {
		return this.names.bytes() + this.descriptions.bytes() + 28.0 * this.labels.size();
	}

	/**
	 * Returns the roles that a title most likely belongs to, most likely first, one for
	 * all that are the same.
	 * @param context text in which the title stands, which decides among its meanings;
	 * null without one
	 * @param sources sources that may describe the roles; null for all
	 */
	List<TitleHit> find(String title, @Nullable String context, @Nullable Set<Id> sources, int first) {
		List<String> parts = TitleText.parts(title);
		if (parts.isEmpty()) {
			return List.of();
		}
		Scores scores = scores(parts);
		if (context != null) {
			addContext(context, scores);
		}
		return TitleHits.of(best(scores, sources), this.roles, first);
	}

	/**
	 * Returns the role that is called so, of several the most likely one; empty if the
	 * title is no name of a role.
	 */
	Optional<Id> called(String title) {
		return TitleText.parts(title)
			.stream()
			.limit(PARTS)
			.flatMap((part) -> this.shortForms.readings(SearchWords.of(part)).stream().limit(READINGS))
			.flatMap((reading) -> labels(key(String.join(" ", reading.words()))).boxed()
				.min(Comparator.comparing((label) -> this.handicap[label]))
				.stream())
			.map((label) -> this.roles.get(this.roleOf[label]).id())
			.findFirst();
	}

	/** Returns the labels with the key; none for a title that says nothing. */
	private IntStream labels(String key) {
		if (key.isEmpty()) {
			return IntStream.empty();
		}
		int start = Arrays.binarySearch(this.labelsByKey, Integer.toUnsignedLong(key.hashCode()) << Integer.SIZE);
		return Arrays.stream(this.labelsByKey, (start < 0) ? -start - 1 : start, this.labelsByKey.length)
			.takeWhile((label) -> (int) (label >>> Integer.SIZE) == key.hashCode())
			.mapToInt((label) -> (int) label)
			.filter((label) -> key(this.labels.get(label)).equals(key));
	}

	/** The most similar label of each role over the whole title and its parts. */
	private Scores scores(List<String> parts) {
		Scores best = new Scores(this.roles.size());
		for (int i = 0; i < Math.min(PARTS, parts.size()); i++) {
			double weight = (i == 0) ? 1 : PART;
			List<SearchWords> readings = this.shortForms.readings(SearchWords.of(parts.get(i)));
			for (SearchWords reading : readings.subList(0, Math.min(READINGS, readings.size()))) {
				best.raise(withSynonyms(String.join(" ", reading.words())), weight);
				weight *= PART;
			}
		}
		return best;
	}

	/**
	 * Where the title is the name of a role, that role's other names tell which roles of
	 * other catalogues are alike.
	 */
	private Scores withSynonyms(String title) {
		Scores direct = byRole(title);
		List<String> synonyms = this.byName.getOrDefault(key(title), List.of())
			.stream()
			.map(this.roles::get)
			.flatMap((role) -> role.others().stream())
			.distinct()
			.limit(SYNONYMS)
			.toList();
		if (synonyms.isEmpty()) {
			return direct;
		}
		Scores most = direct.copy();
		double[] sum = direct.values.clone();
		for (String synonym : synonyms) {
			Scores scores = byRole(synonym);
			for (int i = 0; i < sum.length; i++) {
				sum[i] += scores.values[i];
				most.raise(i, scores.values[i], scores.labels[i]);
			}
		}
		for (int i = 0; i < sum.length; i++) {
			most.values[i] = Math.max(0.95 * direct.values[i],
					0.4 * direct.values[i] + 0.3 * most.values[i] + 0.3 * sum[i] / (1 + synonyms.size()));
		}
		return most;
	}

	/** The best label counts, and a little the role's own name. */
	private Scores byRole(String title) {
		float[] similarities = this.names.similarities(title);
		Scores best = new Scores(this.roles.size());
		double own = 0;
		for (int label = 0; label < similarities.length; label++) {
			if (label == 0 || this.roleOf[label] != this.roleOf[label - 1]) {
				own = similarities[label];
			}
			if (similarities[label] > 0) {
				best.raise(this.roleOf[label],
						(1 - OWN_NAME) * (similarities[label] - this.handicap[label]) + OWN_NAME * own, label);
			}
		}
		return best;
	}

	private void addContext(String context, Scores scores) {
		float[] similarities = this.descriptions.similarities(context);
		double most = IntStream.range(0, similarities.length).mapToDouble((i) -> similarities[i]).max().orElse(0);
		for (int i = 0; i < similarities.length && most > 0; i++) {
			scores.values[i] += CONTEXT * similarities[i] / most * scores.values[i];
		}
	}

	private List<TitleHits.Candidate> best(Scores scores, @Nullable Set<Id> sources) {
		return IntStream.range(0, this.roles.size())
			.filter((i) -> scores.values[i] > 0
					&& (sources == null || this.roles.get(i).sources().stream().anyMatch(sources::contains)))
			.mapToObj((i) -> new TitleHits.Candidate(i, scores.values[i], this.labels.get(scores.labels[i])))
			.sorted(Comparator.comparingDouble(TitleHits.Candidate::score)
				.reversed()
				.thenComparing((candidate) -> this.roles.get(candidate.role()).id()))
			.limit(CANDIDATES)
			.toList();
	}

	/** The best score and label of each role. */
	private record Scores(double[] values, int[] labels) {

		Scores(int roles) {
			this(new double[roles], new int[roles]);
		}

		void raise(int role, double value, int label) {
			if (value > this.values[role]) {
				this.values[role] = value;
				this.labels[role] = label;
			}
		}

		void raise(Scores other, double weight) {
			for (int i = 0; i < this.values.length; i++) {
				raise(i, weight * other.values[i], other.labels[i]);
			}
		}

		Scores copy() {
			return new Scores(this.values.clone(), this.labels.clone());
		}

	}

}
