package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether the graph holds what it should: until then it answers nothing, rather than
 * half.
 */
@Component
public class GraphReadiness {

	private volatile @Nullable String waitingFor = "the graph database";

	/** What the graph waits for; null when it is ready. */
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
	 * Does nothing when the graph is ready.
	 * @throws GraphUnavailableException when it is not
	 */
	public void require() {
		String missing = this.waitingFor;
		if (missing != null) {
			throw new GraphUnavailableException("The graph is not ready: waiting for " + missing, null);
		}
	}

}
