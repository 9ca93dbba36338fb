package org.careeratlas.api;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.Standing;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.RolePair;

import org.springframework.stereotype.Component;

/** Finds the gap between where somebody says they stand and a role. */
@Component
class StartingGaps {

	private final Demands demands;

	private final Gaps gaps;

	private final Persons persons;

	StartingGaps(Demands demands, Gaps gaps, Persons persons) {
		this.demands = demands;
		this.gaps = gaps;
		this.persons = persons;
	}

	/**
	 * The gap.
	 * @throws NotFoundException if an id is unknown
	 */
	SkillGap between(StartingPoint from, Id to) {
		if (from.role() != null) {
			return known(this.gaps.between(Set.of(new RolePair(from.role(), to))), from.role(), to);
		}
		Standing standing = this.persons.of(Objects.requireNonNull(from.profile())).standing();
		Profile target = this.demands.profiles(Set.of(to)).get(to);
		if (target == null) {
			throw new NotFoundException("role", to);
		}
		return this.gaps.from(standing, target);
	}

	/** The only gap, or else which of the two roles there is not. */
	private SkillGap known(Map<RolePair, SkillGap> gaps, Id from, Id to) {
		return gaps.values().stream().findFirst().orElseThrow(() -> {
			boolean startIsKnown = this.demands.profiles(Set.of(from)).containsKey(from);
			return new NotFoundException("role", startIsKnown ? to : from);
		});
	}

}
