package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A position that people hold, or an organizational unit that they report to.
 *
 * @param family job family, such as Product or Delivery
 * @param jobZone required preparation, 1 (little) to 5 (extensive), as defined by O*NET
 * @param regulated whether the law sets conditions for holding the role; null if unknown
 */
public record Role(Id id, String name, @Nullable String summary, List<ExternalCode> codes, RoleKind roleKind,
		@Nullable String family, @Nullable Integer jobZone, @Nullable Boolean regulated) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.ROLE;
	}

}
