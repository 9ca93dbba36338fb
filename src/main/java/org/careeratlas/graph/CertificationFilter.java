package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which certifications are wanted; what is null does not matter.
 *
 * @param issuedBy organizations, one of which issues the certification
 * @param develops skills, one of which the certification develops
 */
public record CertificationFilter(@Nullable String nameContains, @Nullable List<Id> issuedBy,
		@Nullable List<Id> develops) {

	public static final CertificationFilter ALL = new CertificationFilter(null, null, null);

}
