package org.careeratlas.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;

/**
 * Moves from one rated occupation to another that somebody lists, as a measure of a score
 * of all pairs.
 *
 * @param targets by start
 * @param roles number of rated occupations
 */
record DirectedPairs(Map<Integer, BitSet> targets, int roles) {

	private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

	private static final int TOP = 10;

	/**
	 * Reads a file whose rows hold two O*NET-SOC codes, start and target, separated by
	 * tabs or commas, after an optional header.
	 * @throws IllegalArgumentException if a row after the first one has not two codes
	 */
	static DirectedPairs read(Path file, RatedOccupations occupations) {
		List<String> lines = lines(file);
		Map<Id, Set<Id>> listed = new HashMap<>();
		for (int line = 0; line < lines.size(); line++) {
			List<Id> codes = CODE.matcher(lines.get(line))
				.results()
				.map((code) -> new Id("onet-" + code.group()))
				.toList();
			if (codes.size() >= 2) {
				listed.computeIfAbsent(codes.get(0), (start) -> new LinkedHashSet<>()).add(codes.get(1));
			}
			else if (line > 0 && !lines.get(line).isBlank()) {
				throw new IllegalArgumentException("%s, line %d: not two O*NET-SOC codes".formatted(file, line + 1));
			}
		}
		return of(listed, occupations);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes the pairs of which both ends are rated. */
	static DirectedPairs of(Map<Id, ? extends Iterable<Id>> listed, RatedOccupations occupations) {
		var targets = new HashMap<Integer, BitSet>();
		listed.forEach((from, all) -> all.forEach((to) -> {
			if (occupations.contains(from) && occupations.contains(to) && !from.equals(to)) {
				targets.computeIfAbsent(occupations.number(from), (start) -> new BitSet()).set(occupations.number(to));
			}
		}));
		return new DirectedPairs(targets, occupations.roles().size());
	}

	int size() {
		return this.targets.values().stream().mapToInt(BitSet::cardinality).sum();
	}

	/**
	 * Says how well the scores find the targets of each start: the area under the curve,
	 * and the share of them among its first ten, both as means over the starts.
	 */
	String measure(double[][] scores) {
		double[] areas = this.targets.keySet().stream().mapToDouble((from) -> area(from, scores[from])).toArray();
		double[] recalls = this.targets.keySet().stream().mapToDouble((from) -> recall(from, scores[from])).toArray();
		return "AUC %.3f  recall@10 %.3f".formatted(mean(areas), mean(recalls));
	}

	private double area(int from, double[] scores) {
		double[] others = others(from).filter((to) -> !isTarget(from, to))
			.mapToDouble((to) -> scores[to])
			.sorted()
			.toArray();
		return others(from).filter((to) -> isTarget(from, to))
			.mapToDouble((to) -> Standings.share(others, scores[to]))
			.average()
			.orElse(0);
	}

	private double recall(int from, double[] scores) {
		double found = others(from).boxed()
			.sorted(Comparator.comparingDouble((Integer to) -> -scores[to]))
			.limit(TOP)
			.filter((to) -> isTarget(from, to))
			.count();
		return found / others(from).filter((to) -> isTarget(from, to)).count();
	}

	private IntStream others(int from) {
		return IntStream.range(0, this.roles).filter((to) -> to != from);
	}

	private boolean isTarget(int from, int to) {
		return this.targets.getOrDefault(from, new BitSet()).get(to);
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElse(0);
	}

}
