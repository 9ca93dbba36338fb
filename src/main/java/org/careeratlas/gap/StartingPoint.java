package org.careeratlas.gap;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** The start of a gap or plan: either a role or a profile. */
public record StartingPoint(@Nullable Id role, @Nullable ProfileInput profile) {
}
