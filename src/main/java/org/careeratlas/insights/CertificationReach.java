package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * The reach of a certification.
 *
 * @param roles number of selected roles that value it
 * @param skills number of skills that it develops
 */
record CertificationReach(Certification certification, int roles, int skills) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.certification.forEachSource(action);
	}

}
