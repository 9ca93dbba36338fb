package org.careeratlas.prospects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.careeratlas.concepts.RoleCounterpart;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Salary;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a matching role, of the kinds of which nothing is known of the role itself.
 *
 * @param to role that lacks the facts
 * @param over match over which they come
 */
record TransferredFacts(Role to, RoleCounterpart over, List<Salary> salaries,
		@Nullable Integer jobZone) implements Sourced {

	/**
	 * Chooses the match: the first that knows pay, if pay of the role is unknown; else
	 * the first that knows the outlook, and so on for each kind of fact.
	 * @param own what is known of the role itself
	 * @param offers what is known of its matches, the best match first
	 * @return empty if no match knows more
	 */
	static Optional<TransferredFacts> of(KnownFacts own, List<Offer> offers) {
		return KnownFacts.KINDS.stream()
			.filter((kind) -> !kind.test(own))
			.flatMap((kind) -> offers.stream().filter((offer) -> kind.test(offer.facts)).limit(1))
			.findFirst()
			.map((offer) -> of(own, offer));
	}

	private static TransferredFacts of(KnownFacts own, Offer offer) {
		return new TransferredFacts(own.role(), offer.over,
				own.salaries().isEmpty() ? offer.facts.salaries() : List.of(),
				(own.role().jobZone() == null) ? offer.facts.role().jobZone() : null);
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.over.forEachSource(action);
		this.over.role().forEachSource(action);
		this.salaries.forEach((salary) -> salary.forEachSource(action));
	}

	/** What is known of a matching role. */
	record Offer(RoleCounterpart over, KnownFacts facts) {
	}

}
