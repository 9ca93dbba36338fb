package org.careeratlas.insights;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The pay of the roles of a job family.
 *
 * @param family null for roles without a job family
 * @param roles number of its roles that have figures
 * @param figures one for each kind of figure that its roles have
 */
record FamilyPay(@Nullable String family, int roles, List<PayFigure> figures) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.figures.forEach((figure) -> figure.forEachSource(action));
	}

}
