package org.careeratlas.api;

import org.careeratlas.graph.Id;
import org.jspecify.annotations.Nullable;

/** Where a person stands: exactly one of the two is given. */
record StartingPoint(@Nullable Id role, @Nullable ProfileInput profile) {
}
