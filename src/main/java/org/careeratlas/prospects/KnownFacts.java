package org.careeratlas.prospects;

import java.util.List;
import java.util.function.Predicate;

import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Salary;

/** What is known of a role, and can be transferred to others. */
record KnownFacts(Role role, List<Salary> salaries) {

	/** Tell whether facts of a kind are known, what people ask for most first. */
	static final List<Predicate<KnownFacts>> KINDS = List.of((facts) -> !facts.salaries.isEmpty(),
			(facts) -> facts.role.jobZone() != null);

}
