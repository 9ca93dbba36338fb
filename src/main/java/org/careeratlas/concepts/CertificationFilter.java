package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
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

	/** Returns the ids in the filter. */
	Names names() {
		return new Names().ids(Naming.ORGANIZATION, this.issuedBy).ids(Naming.SKILL, this.develops);
	}

}
