package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Filter for certifications; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param issuedBy organizations, at least one of which issues the certification
 * @param develops skills, at least one of which the certification develops
 */
record CertificationFilter(@Nullable String nameContains, @Nullable List<Id> issuedBy, @Nullable List<Id> develops) {

	public static final CertificationFilter ALL = new CertificationFilter(null, null, null);

}
