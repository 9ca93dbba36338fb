package org.careeratlas.neo4j;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tracks whether the graph is complete. Until then, requests are refused rather than
 * answered from partial data.
 */
@Component
public class GraphReadiness {

	private volatile @Nullable String waitingFor = "the graph database";

	/** Returns what the graph is waiting for; null if it is ready. */
	public @Nullable String waitingFor() {
		return this.waitingFor;
	}

	public void waitFor(String what) {
		this.waitingFor = what;
	}

	public void ready() {
		this.waitingFor = null;
	}

	/**
	 * Checks that the graph is ready.
	 * @throws GraphUnavailableException if it is not
	 */
	public void require() {
		String missing = this.waitingFor;
		if (missing != null) {
			throw new GraphUnavailableException("The graph is not ready: waiting for " + missing, null);
		}
	}

}
