package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How well a role suits people with an interest.
 *
 * @param value 0 to 100
 * @param rank 1 to 3 if the interest is a high point of the role
 */
public record Interest(InterestKind kind, double value, @Nullable Integer rank,
		List<Evidence> evidence) implements Attributed {
}
