package org.careeratlas.analysis.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.careeratlas.analysis.matching.Holdings.HeldSkill;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Portrait;

/**
 * Compares every role with every other, and with what a person brings along. What it
 * holds depends on the portraits alone; it never changes, and any number of threads may
 * use it.
 */
public final class SimilarityIndex {

	private final List<Id> roles;

	private final Map<Id, Integer> numbers = new HashMap<>();

	private final Map<Id, Id> same;

	private final Map<Ranker, Scaled> similarities = new EnumMap<>(Ranker.class);

	private final PersonSimilarity persons;

	private SimilarityIndex(Features features) {
		this.roles = List.copyOf(features.roles);
		this.roles.forEach((role) -> this.numbers.put(role, this.numbers.size()));
		this.same = features.same;
		int[] origins = features.origins.stream().mapToInt(Integer::intValue).toArray();
		int catalogues = features.catalogues.size();
		var tools = new TextSimilarity(new Vectors(features.tools, Weighting::inverseFrequency));
		Map.of(Ranker.SKILLS,
				SkillSimilarity.of(new Vectors(features.skills, Weighting::comparativeAdvantage), origins, catalogues),
				Ranker.WORK, new TextSimilarity(new Vectors(features.work, Weighting::inverseFrequency)), Ranker.TITLES,
				new TextSimilarity(new Vectors(features.titles, Weighting::inverseFrequency)), Ranker.TOOLS, tools,
				Ranker.JOB_ZONE, features.zones())
			.forEach((ranker, similarity) -> this.similarities.put(ranker,
					new Scaled(similarity, new Scales(similarity, origins, catalogues))));
		this.persons = new PersonSimilarity(
				new PersonSkills(new Vectors(features.levels, Weighting::comparativeAdvantage),
						features.levels.numbers(), new Vectors(features.asked, Weighting::inverseFrequency),
						features.asked.numbers(), origins, catalogues),
				tools, features.tools.numbers());
	}

	/**
	 * Builds an index.
	 * @param portraits each role once
	 * @param same skills of different catalogues that mean the same, each by the one that
	 * stands for all
	 */
	public static SimilarityIndex of(Stream<Portrait> portraits, Map<Id, Id> same) {
		var features = new Features(Map.copyOf(same));
		portraits.forEachOrdered(features::add);
		return new SimilarityIndex(features);
	}

	/**
	 * The roles most like a role, itself left out, the most alike first.
	 * @param wanted which roles are of interest
	 * @return at most as many as the limit; none where the index does not hold the role
	 */
	public List<RoleMatch> similarTo(Id role, Predicate<Id> wanted, int limit) {
		Integer number = this.numbers.get(role);
		return (number != null) ? similarTo(number, wanted, limit) : List.of();
	}

	private List<RoleMatch> similarTo(int role, Predicate<Id> wanted, int limit) {
		var ranking = new Ranking();
		this.similarities.forEach((ranker, scaled) -> {
			float[] similarities = scaled.similarity().to(role);
			ranking.add(ranker, similarities, scaled.scales().standings(role, similarities));
		});
		return ranking.best(this.roles, (other) -> other != role && wanted.test(this.roles.get(other)), limit);
	}

	/**
	 * The roles that suit a person best, the best first, by their skills and tools alone.
	 * @param wanted which roles are of interest
	 * @return at most as many as the limit; those alone that ask for something of what
	 * the person brings along
	 */
	public List<RoleMatch> suggestedTo(Holdings holdings, Predicate<Id> wanted, int limit) {
		List<HeldSkill> skills = holdings.skills()
			.stream()
			.map((held) -> new HeldSkill(this.same.getOrDefault(held.skill(), held.skill()), held.level()))
			.toList();
		var ranking = new Ranking();
		float[] bySkills = this.persons.skills().similarities(skills);
		float[] byTools = this.persons.byTools(holdings.tools());
		rank(ranking, Ranker.SKILLS, bySkills);
		rank(ranking, Ranker.TOOLS, byTools);
		return ranking.best(this.roles,
				(role) -> (bySkills[role] > 0 || byTools[role] > 0) && wanted.test(this.roles.get(role)), limit);
	}

	/** There is but one person: their scale is that of all roles. */
	private static void rank(Ranking ranking, Ranker ranker, float[] similarities) {
		Scale scale = Scale.of(similarities);
		var standings = new double[similarities.length];
		for (int role = 0; role < standings.length; role++) {
			standings[role] = scale.standing(similarities[role]);
		}
		ranking.add(ranker, similarities, standings);
	}

	/** How many roles it compares. */
	public int size() {
		return this.roles.size();
	}

	/** The memory that its vectors take, which is nearly all that it takes. */
	public long bytes() {
		return this.similarities.values().stream().mapToLong((scaled) -> scaled.similarity().bytes()).sum()
				+ this.persons.skills().bytes();
	}

	private record Scaled(Similarity similarity, Scales scales) {
	}

	/** What is known of the roles, role after role. */
	private static final class Features {

		private final Words words = new Words();

		private final Map<Id, Id> same;

		private final List<Id> roles = new ArrayList<>();

		private final Map<String, Integer> catalogues = new LinkedHashMap<>();

		private final List<Integer> origins = new ArrayList<>();

		private final Bags<Id> skills = new Bags<>();

		private final Bags<Id> levels = new Bags<>();

		private final Bags<Id> asked = new Bags<>();

		private final Bags<String> work = new Bags<>();

		private final Bags<String> titles = new Bags<>();

		private final Bags<String> tools = new Bags<>();

		private final List<Integer> jobZones = new ArrayList<>();

		Features(Map<Id, Id> same) {
			this.same = same;
		}

		void add(Portrait portrait) {
			this.roles.add(portrait.role());
			this.origins.add(this.catalogues.computeIfAbsent(portrait.origin(), (origin) -> this.catalogues.size()));
			this.skills.add(Demand.importances(portrait.ratings(), this.same));
			this.levels.add(Demand.levels(portrait.ratings(), this.same));
			this.asked.add(Demand.asked(portrait.ratings(), this.same));
			this.work.addCounts(portrait.work().stream().flatMap((text) -> this.words.of(text).stream()).toList());
			this.titles.addCounts(
					portrait.titles().stream().flatMap((title) -> this.words.withPairs(title).stream()).toList());
			this.tools.addCounts(portrait.tools().stream().flatMap((name) -> this.words.of(name).stream()).toList());
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
