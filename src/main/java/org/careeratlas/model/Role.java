package org.careeratlas.model;

import java.util.List;
import java.util.function.Consumer;

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

	/**
	 * A job family with its number of roles.
	 *
	 * @param id made of the name
	 * @param sourceIds sources of these roles
	 */
	public record FamilyCount(Id id, String family, int roles, List<Id> sourceIds) implements Node {

		/** How the ids of all families begin. */
		public static final String PREFIX = "family-";

		@Override
		public void forEachSource(Consumer<? super Id> action) {
			this.sourceIds.forEach(action);
		}

	}

}
