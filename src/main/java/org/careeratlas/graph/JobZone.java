package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * How much preparation roles ask for, as O*NET describes it.
 *
 * @param zone 1 (little) to 5 (extensive)
 * @param training what is learned on the job
 * @param specificVocationalPreparation its range, as the Dictionary of Occupational
 * Titles counts it
 */
public record JobZone(Id id, int zone, String name, @Nullable String experience, @Nullable String education,
		@Nullable String training, @Nullable String examples,
		@Nullable String specificVocationalPreparation) implements Node {
}
