package org.careeratlas.comparison;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;

/**
 * A skill that at least one of the roles requires, with a cell for each role, in the
 * order of the roles.
 */
record ComparedSkill(Skill skill, List<ComparedRating> cells) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.skill.forEachSource(action);
	}

	/**
	 * Returns the mean importance over all roles, counting 0 for roles that do not
	 * require the skill.
	 */
	public double meanImportance() {
		return importances().getAverage();
	}

	/**
	 * Returns the difference between the highest and the lowest importance, counting 0
	 * for roles that do not require the skill.
	 */
	public double spread() {
		return importances().getMax() - importances().getMin();
	}

	private DoubleSummaryStatistics importances() {
		return this.cells.stream().collect(Collectors.summarizingDouble(ComparedRating::weight));
	}

}
