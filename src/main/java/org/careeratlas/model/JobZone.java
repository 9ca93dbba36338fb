package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/**
 * Preparation that roles require, as O*NET describes it.
 *
 * @param zone 1 (little) to 5 (extensive)
 * @param training on-the-job training
 * @param specificVocationalPreparation range of specific vocational preparation, as
 * defined by the Dictionary of Occupational Titles
 */
public record JobZone(Id id, int zone, String name, @Nullable String experience, @Nullable String education,
		@Nullable String training, @Nullable String examples,
		@Nullable String specificVocationalPreparation) implements Node {
}
