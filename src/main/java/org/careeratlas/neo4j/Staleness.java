package org.careeratlas.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether a request is answered from memory alone, since the database does not answer:
 * with what was known when it last did, if that was not too long ago.
 */
public final class Staleness {

	private static final ScopedValue<Staleness> CURRENT = ScopedValue.newInstance();

	private final Duration limit;

	private volatile @Nullable Instant asOf;

	/**
	 * Creates a request's staleness; its answer is up to date unless the database fails.
	 * @param limit time for which memory is good enough; zero for none
	 */
	public Staleness(Duration limit) {
		this.limit = limit;
	}

	/** Answers the request, in this thread. */
	public void during(Runnable work) {
		ScopedValue.where(CURRENT, this).run(work);
	}

	/**
	 * Answers the request from memory from now on, if that is recent enough.
	 * @param known when it was last known that memory holds
	 * @return whether it is
	 */
	public boolean begin(Optional<Instant> known) {
		this.asOf = known.filter((time) -> time.plus(this.limit).isAfter(Instant.now())).orElse(null);
		return this.asOf != null;
	}

	/** Same for the request of this thread, if it has one. */
	static boolean beginHere(Optional<Instant> known) {
		return CURRENT.isBound() && CURRENT.get().begin(known);
	}

	/** Whether this thread answers from memory alone. */
	static boolean isHere() {
		return CURRENT.isBound() && CURRENT.get().asOf != null;
	}

	/**
	 * To be called before reading from the database.
	 * @throws GraphUnavailableException if this thread answers from memory alone
	 */
	static void forbidReading() {
		if (isHere()) {
			throw new GraphUnavailableException("The graph database cannot be reached, and this is not in memory",
					null);
		}
	}

	/** Returns when the answer was up to date; empty if it is. */
	public Optional<Instant> asOf() {
		return Optional.ofNullable(this.asOf);
	}

}
