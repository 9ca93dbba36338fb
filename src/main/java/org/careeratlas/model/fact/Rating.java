package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * How much a work value or a work style matters in a role.
 *
 * @param id id of the value or style
 * @param value 0 to 100
 * @param error standard error, in points of that scale; null if not published
 * @param sampleSize number of raters; null if not published
 * @param rank position among the ranked ones of the role, from 1; null if not ranked
 */
public record Rating(Id id, String name, @Nullable String summary, double value, @Nullable Double error,
		@Nullable Integer sampleSize, @Nullable Integer rank, List<Evidence> evidence) implements Attributed {
}
