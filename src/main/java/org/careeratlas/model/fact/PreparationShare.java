package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Share of the people in a role who say that it requires some level of education,
 * experience or training.
 *
 * @param category position of the level, from 1
 * @param name the level in words
 * @param share 0 to 100
 * @param error standard error of the share; null if not published
 * @param sampleSize number of people who answered; null if not published
 */
public record PreparationShare(int category, String name, double share, @Nullable Double error,
		@Nullable Integer sampleSize, List<Evidence> evidence) implements Attributed {
}
