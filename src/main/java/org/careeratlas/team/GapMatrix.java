package org.careeratlas.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The gaps from each member of a team to each of several roles.
 *
 * @param roles number of roles
 * @param rows for each member, the gaps to the roles in their order
 */
record GapMatrix(int roles, List<List<Cell>> rows) implements Sourced {

	/** The gap from a member to a role. */
	record Cell(GapRequest gap) implements Sourced {

		@Override
		public void forEachSource(Consumer<? super Id> action) {
			Stream.of(Optional.ofNullable(this.gap.from()), Optional.of(this.gap.to()))
				.flatMap(Optional::stream)
				.flatMap((role) -> role.catalogue().stream())
				.forEach(action);
		}

	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.rows.forEach((row) -> row.forEach((cell) -> cell.forEachSource(action)));
	}

	/** Returns the requests for all gaps, row by row. */
	List<GapRequest> requests() {
		return this.rows.stream().flatMap(List::stream).map(Cell::gap).toList();
	}

	/**
	 * Returns for each role the share of its weight that the team meets, where each skill
	 * counts as the member has it who meets it most.
	 * @param gaps in the order of the requests
	 * @return 0 to 1 each; null where nothing is known of any member
	 */
	List<@Nullable Double> coverage(List<SkillGap> gaps) {
		var coverage = new ArrayList<@Nullable Double>();
		for (int role = 0; role < this.roles; role++) {
			double total = 0;
			double met = 0;
			for (Best skill : best(gaps, role).values()) {
				total += skill.weight;
				met += skill.weight * skill.credit;
			}
			coverage.add((total > 0) ? Double.valueOf(met / total) : null);
		}
		return coverage;
	}

	/**
	 * Returns what the team misses most: each skill once, as the member has it who meets
	 * it most, for the role that misses it most by weight.
	 * @param gaps in the order of the requests
	 */
	List<SkillShortfall> weakest(List<SkillGap> gaps) {
		var weakest = new HashMap<Id, SkillShortfall>();
		for (int role = 0; role < this.roles; role++) {
			best(gaps, role).values()
				.stream()
				.map((skill) -> skill.shortfall)
				.filter(Objects::nonNull)
				.forEach((shortfall) -> weakest.merge(shortfall.skill().id(), shortfall,
						(one, other) -> (missing(other) > missing(one)) ? other : one));
		}
		return weakest.values()
			.stream()
			.sorted(Comparator.comparingDouble(GapMatrix::missing)
				.reversed()
				.thenComparing((shortfall) -> shortfall.skill().id()))
			.toList();
	}

	private static double missing(SkillShortfall shortfall) {
		return shortfall.weight() * shortfall.shortfall();
	}

	/**
	 * Returns how well the team meets each skill of a role, of the members who are known.
	 */
	private Map<Id, Best> best(List<SkillGap> gaps, int role) {
		var best = new HashMap<Id, Best>();
		for (int i = role; i < gaps.size(); i += this.roles) {
			SkillGap gap = gaps.get(i);
			if (gap.transferability() != null) {
				gap.carriesOver()
					.forEach((match) -> best.merge(match.skill().id(), new Best(match.weight(), match.credit(), null),
							Best::orBetter));
				gap.toDevelop()
					.forEach((shortfall) -> best.merge(shortfall.skill().id(),
							new Best(shortfall.weight(), 1 - shortfall.shortfall(), shortfall), Best::orBetter));
			}
		}
		return best;
	}

	/**
	 * How well somebody meets a skill.
	 *
	 * @param shortfall null if it carries over
	 */
	private record Best(double weight, double credit, @Nullable SkillShortfall shortfall) {

		Best orBetter(Best other) {
			return (other.credit > this.credit) ? other : this;
		}

	}

}
