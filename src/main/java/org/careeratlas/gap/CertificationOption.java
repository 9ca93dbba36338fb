package org.careeratlas.gap;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;

/**
 * A certification that the target role values and the person does not hold.
 *
 * @param develops the skills of the gap that it develops
 * @param coverage 0 to 1: their share of the gap, as the sum of weight &times; shortfall
 */
public record CertificationOption(Certification certification, List<Skill> develops,
		double coverage) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.certification.forEachSource(action);
	}

}
