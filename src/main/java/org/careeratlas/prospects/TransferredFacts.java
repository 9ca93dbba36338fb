package org.careeratlas.prospects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.careeratlas.concepts.RoleCounterpart;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Salary;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a matching role, of the kinds of which nothing is known of the role itself.
 *
 * @param to role that lacks the facts
 * @param over match over which they come
 */
public record TransferredFacts(Role to, RoleCounterpart over, List<Salary> salaries, @Nullable Outlook outlook,
		@Nullable Integer jobZone, List<PreparationShare> education) implements Sourced {

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
		KnownFacts theirs = offer.facts;
		return new TransferredFacts(own.role(), offer.over, own.salaries().isEmpty() ? theirs.salaries() : List.of(),
				(own.outlook() == null) ? theirs.outlook() : null,
				(own.role().jobZone() == null) ? theirs.role().jobZone() : null,
				own.education().isEmpty() ? theirs.education() : List.of());
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.over.forEachSource(action);
		this.over.role().forEachSource(action);
		this.salaries.forEach((salary) -> salary.forEachSource(action));
		this.education.forEach((share) -> share.forEachSource(action));
		if (this.outlook != null) {
			this.outlook.forEachSource(action);
		}
	}

	/** What is known of a matching role. */
	record Offer(RoleCounterpart over, KnownFacts facts) {
	}

}
