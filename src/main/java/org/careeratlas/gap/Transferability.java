package org.careeratlas.gap;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.careeratlas.model.fact.Survey;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a role requires a person brings.
 *
 * @param value 0 (start over) to 1 (ready today); null if unknown
 * @param known computes the coverage, 0 to 1: share of the target's weight that is known
 * on both sides
 * @param standing computes the percentile, 0 to 100: share of the rated roles of the
 * target's catalogue, start and target left out, that are less close to the target; null
 * if unknown, or if the catalogue has fewer than {@value Survey#COMPARABLE} rated roles
 * @param bridge roles of the target's catalogue that stand for the start; empty within a
 * catalogue and for a person
 * @param estimatedFrom rated roles from which the skills of an unrated one were estimated
 * @param problem why the value is unknown; null if it is known
 */
public record Transferability(@Nullable Double value, ScoreBasis basis, DoubleSupplier known,
		Supplier<@Nullable Double> standing, List<Bridge> bridge, List<Bridge> estimatedFrom,
		@Nullable String problem) {
}
