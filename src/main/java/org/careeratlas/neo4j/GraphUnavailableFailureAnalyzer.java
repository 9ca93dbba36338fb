package org.careeratlas.neo4j;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the embedded graph cannot be opened. */
class GraphUnavailableFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Check that the directory can be written and that its disk has room. If the files are damaged, remove "
						+ "the directory and import the catalogues again, or restore a copy.",
				cause);
	}

}
