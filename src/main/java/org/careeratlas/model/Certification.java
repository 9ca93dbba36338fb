package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A credential that an organization awards. */
public record Certification(Id id, String name, @Nullable String summary, List<ExternalCode> codes,
		@Nullable String abbreviation) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.CERTIFICATION;
	}

}
