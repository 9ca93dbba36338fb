package org.careeratlas.prospects;

import java.util.List;
import java.util.function.Predicate;

import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Salary;
import org.jspecify.annotations.Nullable;

/** What is known of a role, and can be transferred to others. */
record KnownFacts(Role role, List<Salary> salaries, @Nullable Outlook outlook, List<PreparationShare> education) {

	/** Tell whether facts of a kind are known, what people ask for most first. */
	static final List<Predicate<KnownFacts>> KINDS = List.of((facts) -> !facts.salaries.isEmpty(),
			(facts) -> facts.outlook != null, (facts) -> facts.role.jobZone() != null,
			(facts) -> !facts.education.isEmpty());

}
