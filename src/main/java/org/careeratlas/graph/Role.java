package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A position that people hold, or a unit that they report to.
 *
 * @param family family of work, such as Product or Delivery
 * @param jobZone preparation asked for, 1 (little) to 5 (extensive), as O*NET counts
 * @param regulated whether the law sets conditions for holding it
 */
public record Role(Id id, String name, @Nullable String summary, List<ExternalCode> codes, RoleKind roleKind,
		@Nullable String family, @Nullable Integer jobZone, @Nullable Boolean regulated) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.ROLE;
	}

}
