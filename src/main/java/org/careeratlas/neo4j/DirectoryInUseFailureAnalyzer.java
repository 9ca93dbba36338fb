package org.careeratlas.neo4j;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a second process opens the same embedded graph. */
class DirectoryInUseFailureAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInUseException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Stop the other process, give this one its own directory with careeratlas.embedded.directory, "
						+ "or let both use one server with spring.neo4j.uri.",
				cause);
	}

}
