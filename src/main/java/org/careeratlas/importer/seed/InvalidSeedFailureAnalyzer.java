package org.careeratlas.importer.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports what to fix in the seed, without a stack trace. */
class InvalidSeedFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSeedException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Mend what is named above and start again; graph-seed/README.md says what goes where.", cause);
	}

}
