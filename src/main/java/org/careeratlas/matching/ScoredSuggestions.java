package org.careeratlas.matching;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.ScoredType;
import org.springframework.stereotype.Component;

/** Suggestions have the transferability of their gap. */
@Component
class ScoredSuggestions implements ScoredType<Suggestion> {

	@Override
	public String name() {
		return "RoleMatch";
	}

	@Override
	public GapRequest gap(Suggestion suggestion) {
		return suggestion.gap();
	}

}
