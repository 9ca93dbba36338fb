package org.careeratlas.neo4j;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tracks whether the graph is complete. Until then, requests are refused rather than
 * answered from partial data.
 */
@Component
public class GraphReadiness {

	private volatile @Nullable String waitingFor = "the graph database";

	private volatile @Nullable Instant lastReady;

	private volatile boolean warm;

	/** Returns what the graph is waiting for; null if it is ready. */
	public @Nullable String waitingFor() {
		return this.waitingFor;
	}

	public void waitFor(String what) {
		this.waitingFor = what;
	}

	public void ready() {
		stillReady();
		this.waitingFor = null;
	}

	/** To be called whenever a check finds the graph as it should be. */
	public void stillReady() {
		this.lastReady = Instant.now();
	}

	/** Returns when the graph was last known to be ready; empty if it never was. */
	public Optional<Instant> lastReady() {
		return Optional.ofNullable(this.lastReady);
	}

	/** Returns whether the graph is as fast as it gets: its warm-up has ended. */
	public boolean isWarm() {
		return this.warm;
	}

	public void warm(boolean warm) {
		this.warm = warm;
	}

}
