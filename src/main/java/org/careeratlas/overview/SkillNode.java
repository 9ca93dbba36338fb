package org.careeratlas.overview;

import java.util.List;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * A skill in the hierarchy.
 *
 * @param group whether it only groups others
 * @param area the large group that its source puts it in without a hierarchy; null if
 * none
 * @param broader skills just above it
 */
record SkillNode(Id id, String name, boolean group, @Nullable String area, List<Id> broader) {
}
