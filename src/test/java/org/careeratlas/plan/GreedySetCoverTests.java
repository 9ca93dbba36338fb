package org.careeratlas.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GreedySetCoverTests {

	private static final int INSTANCES = 500;

	@Test
	void whatCoversMostOfWhatIsLeftIsChosenFirst() {
		var options = options(Map.of("small", ids("a b"), "large", ids("b c d"), "rest", ids("a e")));
		assertThat(GreedySetCover.of(ids("a b c d e"), options)).containsExactly(Map.entry("large", ids("b c d")),
				Map.entry("rest", ids("a e")));
	}

	@Test
	void whatCoversASingleSkillIsNotWorthIt() {
		assertThat(GreedySetCover.of(ids("a b c"),
				options(Map.of("one", ids("a x"), "two", ids("b c"), "three", ids("a c")))))
			.containsOnlyKeys("three")
			.doesNotContainKey("one");
	}

	@Test
	void ofEqualOnesTheFirstIsChosen() {
		var options = new LinkedHashMap<String, Set<Id>>();
		options.put("second by name", ids("a b"));
		options.put("first by name", ids("a b"));
		assertThat(GreedySetCover.of(ids("a b"), options)).containsOnlyKeys("second by name");
	}

	@Test
	void thereAreNeverMoreLessonsThanTheBoundAllows() {
		var random = new Random(20261123);
		int larger = 0;
		for (int i = 0; i < INSTANCES; i++) {
			Set<Id> skills = subset(random, 8, 0.9);
			var options = new LinkedHashMap<String, Set<Id>>();
			for (int option = 0; option < 6; option++) {
				options.put("option " + option, subset(random, 8, 0.2 + 0.1 * option));
			}
			int greedy = lessons(skills, GreedySetCover.of(skills, options));
			int best = fewest(skills, options);
			assertThat((double) greedy).isLessThanOrEqualTo(harmonic(largest(skills, options)) * best + 1e-9);
			larger += (greedy > best) ? 1 : 0;
		}
		assertThat(larger).describedAs("how often greed is not best").isPositive();
	}

	@Test
	void everySkillIsCoveredOnceAtMost() {
		var random = new Random(20261123);
		for (int i = 0; i < INSTANCES; i++) {
			Set<Id> skills = subset(random, 8, 0.9);
			var options = new LinkedHashMap<String, Set<Id>>();
			for (int option = 0; option < 6; option++) {
				options.put("option " + option, subset(random, 8, 0.5));
			}
			assertThat(GreedySetCover.of(skills, options).values())
				.allSatisfy((covered) -> assertThat(covered).hasSizeGreaterThan(1))
				.flatExtracting((covered) -> covered)
				.doesNotHaveDuplicates()
				.isSubsetOf(skills);
		}
	}

	private static int lessons(Set<Id> skills, Map<String, Set<Id>> chosen) {
		return chosen.size() + skills.size() - chosen.values().stream().mapToInt(Set::size).sum();
	}

	/** Every choice is tried. */
	private static int fewest(Set<Id> skills, SequencedMap<String, Set<Id>> options) {
		var all = options.values().stream().toList();
		return IntStream.range(0, 1 << all.size()).map((choice) -> {
			var left = new HashSet<>(skills);
			IntStream.range(0, all.size())
				.filter((option) -> (choice >> option & 1) == 1)
				.forEach((option) -> left.removeAll(all.get(option)));
			return Integer.bitCount(choice) + left.size();
		}).min().orElseThrow();
	}

	private static int largest(Set<Id> skills, Map<String, Set<Id>> options) {
		return options.values().stream().mapToInt((covered) -> {
			var both = new HashSet<>(covered);
			both.retainAll(skills);
			return Math.max(1, both.size());
		}).max().orElseThrow();
	}

	private static double harmonic(int number) {
		return IntStream.rangeClosed(1, number).mapToDouble((i) -> 1.0 / i).sum();
	}

	private static Set<Id> subset(Random random, int size, double share) {
		return IntStream.range(0, size)
			.filter((i) -> random.nextDouble() < share)
			.mapToObj((i) -> new Id("skill-" + i))
			.collect(Collectors.toSet());
	}

	private static SequencedMap<String, Set<Id>> options(Map<String, Set<Id>> options) {
		var ordered = new LinkedHashMap<String, Set<Id>>();
		options.keySet().stream().sorted().forEach((name) -> ordered.put(name, options.get(name)));
		return ordered;
	}

	private static Set<Id> ids(String names) {
		return Stream.of(names.split(" ")).map(Id::new).collect(Collectors.toSet());
	}

}
