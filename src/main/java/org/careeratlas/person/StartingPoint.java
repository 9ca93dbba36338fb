package org.careeratlas.person;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** The start of a gap or plan: a role, a profile, or a text about a person. */
public record StartingPoint(@Nullable Id role, @Nullable ProfileInput profile, @Nullable String text) {
}
