package org.careeratlas.analysis.comparison;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

import org.careeratlas.graph.Skill;

/**
 * A skill that at least one of the roles asks for, with a cell for each of the roles, in
 * their order.
 */
public record ComparedSkill(Skill skill, List<ComparedRating> cells) {

	/** Over all of the roles; one that does not ask for the skill counts as 0. */
	public double meanImportance() {
		return importance().getAverage();
	}

	/** The highest importance less the lowest, which is 0 where a role does not ask. */
	public double spread() {
		return importance().getMax() - importance().getMin();
	}

	private DoubleSummaryStatistics importance() {
		return this.cells.stream().collect(Collectors.summarizingDouble(ComparedRating::weight));
	}

}
