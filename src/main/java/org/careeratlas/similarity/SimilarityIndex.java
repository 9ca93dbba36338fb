package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.careeratlas.model.CanceledException;
import org.careeratlas.model.Id;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.jspecify.annotations.Nullable;

/**
 * Compares roles with each other and with persons. Immutable but for what it remembers of
 * its own results, and thread-safe; built from the portraits and the crosswalk of skills
 * alone.
 */
public final class SimilarityIndex {

	/**
	 * By how much the logarithm of closeness rises with a z-score, so that roles differ
	 * by it less than by what carries over; see {@code TransferabilityBenchmark}.
	 */
	private static final double LIKENESS = 1 / 16.0;

	private static final int LIKENESS_BYTES = 16 * 1024 * 1024;

	private final List<Id> roles;

	private final Map<Id, Integer> numbers = new HashMap<>();

	/** Of the targets of late: all rated roles of O*NET, or a third of those of ESCO. */
	private final Cache<Id, Likeness> likeness = Caffeine.newBuilder()
		.maximumWeight(LIKENESS_BYTES)
		.weigher((Id role, Likeness factors) -> factors.bytes())
		.build();

	private final Map<Id, Id> same;

	private final Map<Ranker, Scaled> similarities = new EnumMap<>(Ranker.class);

	private final PersonSimilarity persons;

	private final Calibration calibration;

	private SimilarityIndex(Features features) {
		this.roles = List.copyOf(features.roles);
		this.roles.forEach((role) -> this.numbers.put(role, this.numbers.size()));
		this.same = features.same;
		int[] origins = features.origins.stream().mapToInt(Integer::intValue).toArray();
		int catalogues = features.catalogues.size();
		var groups = Groups.of(origins, catalogues);
		var tools = new TextSimilarity(new TermMatrix(features.tools, Weighting::inverseFrequency));
		Map.of(Ranker.SKILLS,
				SkillSimilarity.of(new TermMatrix(features.skills, Weighting::comparativeAdvantage), origins,
						catalogues),
				Ranker.WORK, new TextSimilarity(new TermMatrix(features.work, Weighting::inverseFrequency)),
				Ranker.TITLES,
				new TextSimilarity(new TermMatrix(features.titles, Weighting::inverseFrequency), WordValues.TITLES),
				Ranker.TOOLS, tools, Ranker.JOB_ZONE, features.zones())
			.forEach((ranker, similarity) -> this.similarities.put(ranker,
					new Scaled(similarity, new Scales(similarity, groups))));
		this.persons = new PersonSimilarity(
				new PersonSkills(SkillTerms.of(features.levels, Weighting::comparativeAdvantage, origins, catalogues),
						SkillTerms.of(features.required, Weighting::inverseFrequency, origins, catalogues), origins),
				tools, features.tools.numbers());
		this.calibration = new Calibration(groups, (role) -> ranking(role).composites(this.roles.size()));
	}

	/**
	 * Builds an index.
	 * @param portraits of the roles, each role once
	 * @param same for skills of different catalogues that mean the same, the one that
	 * represents them
	 */
	public static SimilarityIndex of(Stream<Portrait> portraits, Map<Id, Id> same) {
		var features = new Features(Map.copyOf(same));
		portraits.forEachOrdered(features::add);
		return new SimilarityIndex(features);
	}

	/**
	 * Returns the roles most similar to a role, without the role itself, best first.
	 * @param wanted accepts the roles to return
	 * @return at most {@code limit} roles; empty if the index does not contain the role
	 */
	public List<RoleMatch> similarTo(Id role, Predicate<Id> wanted, int limit) {
		CanceledException.throwIfCanceled();
		Integer number = this.numbers.get(role);
		return (number != null) ? similarTo(number, wanted, limit) : List.of();
	}

	private List<RoleMatch> similarTo(int role, Predicate<Id> wanted, int limit) {
		return ranking(role).best(this.roles, (other) -> other != role && wanted.test(this.roles.get(other)),
				(other, composite) -> this.calibration.score(role, other, composite), limit);
	}

	private Ranking ranking(int role) {
		var ranking = new Ranking();
		this.similarities.forEach((ranker, scaled) -> {
			float[] similarities = scaled.similarity().to(role);
			ranking.add(ranker, similarities, scaled.scales().zScores(role, similarities));
		});
		return ranking;
	}

	/**
	 * Returns how much closer others are to a role for being like it in their work and
	 * their job zone: a factor, which rises with both z-scores. It is 1 if they are as
	 * alike as roles are on average, and what is unknown counts as average.
	 */
	public float[] likeness(Id role, List<Id> others) {
		Likeness last = this.likeness.getIfPresent(role);
		if (last != null && last.others == others) {
			return last.factors;
		}
		float[] factors = factors(role, others);
		if (others.size() > 1) {
			this.likeness.put(role, new Likeness(others, factors));
		}
		return factors;
	}

	private float[] factors(Id role, List<Id> others) {
		var factors = new float[others.size()];
		Arrays.fill(factors, 1);
		Integer number = this.numbers.get(role);
		if (number != null) {
			for (Ranker ranker : List.of(Ranker.WORK, Ranker.JOB_ZONE)) {
				double[] zScores = Objects.requireNonNull(this.similarities.get(ranker)).zScores(number);
				for (int i = 0; i < factors.length; i++) {
					factors[i] *= factor(zScores, this.numbers.get(others.get(i)));
				}
			}
		}
		return factors;
	}

	private static float factor(double[] zScores, @Nullable Integer other) {
		return (other == null || Double.isNaN(zScores[other])) ? 1 : (float) Math.exp(LIKENESS * zScores[other]);
	}

	/**
	 * Returns the roles that suit a person best by skills and tools, best first; without
	 * scores if too little is known of the person.
	 * @param wanted accepts the roles to return
	 * @return at most {@code limit} roles, each of which shares a skill or tool with the
	 * person
	 */
	public List<RoleMatch> suggestedTo(Holdings holdings, Predicate<Id> wanted, int limit) {
		List<HeldSkill> skills = holdings.as(this.same);
		var person = new PersonRanking(this.persons.skills().similarities(skills),
				this.persons.byTools(holdings.tools()));
		return person.best(this.roles, (role) -> wanted.test(this.roles.get(role)),
				this.persons.skills().knowledge(skills), limit);
	}

	/** Returns the number of roles. */
	public int size() {
		return this.roles.size();
	}

	/**
	 * Returns the size of the vectors in memory, in bytes; they take nearly all of it.
	 */
	public long bytes() {
		return this.similarities.values().stream().mapToLong((scaled) -> scaled.similarity().bytes()).sum()
				+ this.persons.skills().bytes();
	}

	/** What was worked out for a role and the same list of others. */
	private record Likeness(List<Id> others, float[] factors) {

		int bytes() {
			return Float.BYTES * this.factors.length;
		}

	}

	private record Scaled(Similarity similarity, Scales scales) {

		double[] zScores(int role) {
			return this.scales.zScores(role, this.similarity.to(role));
		}

	}

	/** Collects the features of the roles, in the order of the roles. */
	private static final class Features {

		private final Words words = new Words();

		private final Map<Id, Id> same;

		private final List<Id> roles = new ArrayList<>();

		private final Map<String, Integer> catalogues = new LinkedHashMap<>();

		private final List<Integer> origins = new ArrayList<>();

		private final TermMatrixBuilder<Id> skills = new TermMatrixBuilder<>();

		private final TermMatrixBuilder<Id> levels = new TermMatrixBuilder<>();

		private final TermMatrixBuilder<Id> required = new TermMatrixBuilder<>();

		private final TermMatrixBuilder<String> work = new TermMatrixBuilder<>();

		private final TermMatrixBuilder<String> titles = new TermMatrixBuilder<>();

		private final TermMatrixBuilder<String> tools = new TermMatrixBuilder<>();

		private final List<Integer> jobZones = new ArrayList<>();

		Features(Map<Id, Id> same) {
			this.same = same;
		}

		void add(Portrait portrait) {
			this.roles.add(portrait.role());
			this.origins.add(this.catalogues.computeIfAbsent(portrait.origin(), (origin) -> this.catalogues.size()));
			this.skills.add(SkillWeights.importances(portrait.ratings(), this.same));
			this.levels.add(SkillWeights.levels(portrait.ratings(), this.same));
			this.required.add(SkillWeights.required(portrait.ratings(), this.same));
			this.work.addCounts(portrait.work().stream().flatMap((text) -> this.words.of(text).stream()).toList(),
					WordValues::inWork);
			this.titles.addCounts(
					portrait.titles().stream().flatMap((title) -> this.words.withPairs(title).stream()).toList(),
					WordValues::inTitles);
			this.tools.addCounts(portrait.tools().stream().flatMap((name) -> this.words.of(name).stream()).toList(),
					WordValues::inTools);
			this.jobZones.add((portrait.jobZone() != null) ? portrait.jobZone() : 0);
		}

		ZoneSimilarity zones() {
			var zones = new byte[this.jobZones.size()];
			for (int role = 0; role < zones.length; role++) {
				zones[role] = this.jobZones.get(role).byteValue();
			}
			return new ZoneSimilarity(zones);
		}

	}

}
