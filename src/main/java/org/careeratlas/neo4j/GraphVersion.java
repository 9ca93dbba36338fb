package org.careeratlas.neo4j;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.careeratlas.neo4j.ChangeLog.Entry;
import org.careeratlas.neo4j.ChangeLog.Reading;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whether the data of the graph has changed since something was read or computed
 * from it. Changes by processes of this service are read from the {@link ChangeLog}; what
 * it does not explain of the commits of Neo4j was written by somebody else and may have
 * changed anything. Changes by this process count at once, those by others with the next
 * {@link #poll} and after two seconds at the latest.
 */
@Component
public class GraphVersion {

	private static final Logger logger = LoggerFactory.getLogger(GraphVersion.class);

	/** Time for which a version counts as current without another check. */
	private static final Duration MAX_AGE = Duration.ofSeconds(2);

	/** Limit for a check, so that a hanging server blocks callers no longer. */
	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	/** Time after which listeners no longer wait for changes to end. */
	private static final Duration MAX_UNSETTLED = Duration.ofMinutes(1);

	private static final int MAX_READS = 5;

	private static final String UNREACHABLE = "The graph database cannot be reached";

	private final Driver driver;

	private final KnownChanges changes = new KnownChanges();

	private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

	private final List<Consumer<Change>> observers = new CopyOnWriteArrayList<>();

	private final AtomicBoolean announcing = new AtomicBoolean();

	private @Nullable State state;

	/** As of {@link System#nanoTime}; null if never, or if that says nothing any more. */
	private volatile @Nullable Long checkedAt;

	/** Of the last check that failed. */
	private @Nullable Exception failure;

	/** When it failed, as of {@link System#nanoTime}. */
	private long failedAt;

	private long lastPolled = -1;

	private long lastAnnounced = -1;

	/** When there was nothing to announce, as of {@link System#nanoTime}. */
	private long settledAt = System.nanoTime();

	GraphVersion(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Returns the current version, which is equal as long as the data is unchanged and
	 * means nothing to other processes.
	 * @throws GraphUnavailableException if Neo4j does not answer
	 */
	public String current() {
		return Long.toString(changes().now());
	}

	/**
	 * Returns what answers may be remembered for: a number that differs from any before
	 * once something that an answer may rest on has changed, be it the graph or what is
	 * kept of it as a whole. Does not ask Neo4j; empty if that was too long ago.
	 */
	public OptionalLong ofAnswers() {
		return isFresh() ? OptionalLong.of(this.changes.answers()) : OptionalLong.empty();
	}

	/**
	 * To be called after something has changed that answers rest on, and that is kept
	 * beside the graph: no answer from before is given again.
	 */
	public void forgetAnswers() {
		this.changes.snapshotReplaced();
	}

	/** Returns when Neo4j last told what has changed; empty if it is not known. */
	public Optional<Instant> lastKnown() {
		Long last = this.checkedAt;
		return (last != null) ? Optional.of(Instant.now().minusNanos(System.nanoTime() - last)) : Optional.empty();
	}

	/**
	 * Returns the changes, as of two seconds ago at most; for a request that is answered
	 * from memory, those that are known.
	 * @throws GraphUnavailableException if Neo4j does not answer, and memory is too old
	 */
	KnownChanges changes() {
		if (!isFresh() && !Staleness.isHere()) {
			refreshIfPossible();
		}
		return this.changes;
	}

	private void refreshIfPossible() {
		try {
			refresh();
		}
		catch (GraphUnavailableException ex) {
			if (!Staleness.beginHere(lastKnown())) {
				throw ex;
			}
		}
	}

	private boolean isFresh() {
		Long last = this.checkedAt;
		return last != null && System.nanoTime() - last < MAX_AGE.toNanos();
	}

	/** Fails at once for those who have waited while it failed for another. */
	private void refresh() {
		long asked = System.nanoTime();
		synchronized (this) {
			if (this.failure != null && this.failedAt - asked > 0) {
				throw new GraphUnavailableException(UNREACHABLE, this.failure);
			}
			if (!isFresh()) {
				fetch();
			}
		}
	}

	/**
	 * Reads the version from Neo4j.
	 * @throws GraphUnavailableException if Neo4j does not answer within two seconds
	 */
	public synchronized String fetch() {
		long start = System.nanoTime();
		learn(readWithinTimeout());
		this.checkedAt = start;
		return Long.toString(this.changes.now());
	}

	private void learn(Reading read) {
		State last = this.state;
		List<Entry> entries = read.entries();
		List<Change> learned = (last != null && last.isContinuedBy(read))
				? entries.stream().skip(1).map(Entry::change).toList() : List.of(Change.EVERYTHING);
		learned.forEach(this.changes::learn);
		this.state = new State(read.foreign(), entries.isEmpty() ? null : entries.getLast());
		if (last != null) {
			learned.forEach((change) -> this.observers.forEach((observer) -> observer.accept(change)));
		}
	}

	private Reading readWithinTimeout() {
		var answer = new FutureTask<>(this::readTwiceIfForeign);
		Thread.ofVirtual().name("graph-version").start(answer);
		try {
			return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			this.failure = ex;
			this.failedAt = System.nanoTime();
			throw new GraphUnavailableException(UNREACHABLE, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("Interrupted while waiting for the graph database", ex);
		}
		finally {
			// The interrupt makes the driver drop a hanging connection
			answer.cancel(true);
		}
	}

	/**
	 * A commit between the statement and its bookmark looks like one of somebody else;
	 * only if it still does so afterwards it is one.
	 */
	private Reading readTwiceIfForeign() {
		State last = this.state;
		Reading read = read(last);
		for (int i = 1; i < MAX_READS && last != null && !read.foreign().equals(last.foreign()); i++) {
			Reading again = read(last);
			if (again.foreign().equals(read.foreign())) {
				return again;
			}
			read = again;
		}
		return read;
	}

	private Reading read(@Nullable State last) {
		Long since = (last != null && last.entry() != null) ? last.entry().version() : null;
		try {
			return ChangeLog.read(this.driver, since);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			// A pooled connection may have died since its last use
			return ChangeLog.read(this.driver, since);
		}
	}

	/**
	 * Checks for changes by others; to be called about every second. Listeners run once
	 * two consecutive calls see the same version, since an import commits many times, but
	 * at least once a minute.
	 * @throws GraphUnavailableException if Neo4j does not answer
	 */
	public void poll() {
		fetch();
		long last = this.changes.last();
		boolean isDue = last == this.lastPolled || System.nanoTime() - this.settledAt > MAX_UNSETTLED.toNanos();
		if (isDue && last != this.lastAnnounced && this.announcing.compareAndSet(false, true)) {
			this.lastAnnounced = last;
			Thread.ofVirtual().name("after-a-change").start(() -> announce(last));
		}
		if (last == this.lastAnnounced) {
			this.settledAt = System.nanoTime();
		}
		this.lastPolled = last;
	}

	/**
	 * Registers a listener that runs in the background after changes have settled, and
	 * once at the start, with the number of changes by then. No two run at once.
	 */
	void whenSettled(LongConsumer listener) {
		this.listeners.add(listener);
	}

	private void announce(long change) {
		try {
			this.listeners.forEach((listener) -> announce(listener, change));
			snapshotsRefreshed();
		}
		finally {
			this.announcing.set(false);
		}
	}

	/**
	 * Only logs a failure: callers that need the result compute it again and get the
	 * failure.
	 */
	private static void announce(LongConsumer listener, long change) {
		try {
			listener.accept(change);
		}
		catch (RuntimeException ex) {
			logger.warn("A listener failed after a change of the graph", ex);
		}
	}

	private synchronized void snapshotsRefreshed() {
		this.changes.snapshotsRefreshed();
	}

	/**
	 * Registers what is told of each change as soon as this process knows it, and returns
	 * at once.
	 */
	public void whenChanged(Consumer<Change> observer) {
		this.observers.add(observer);
	}

	/**
	 * Returns what the version that was read last is called by all processes over the
	 * graph; empty if none was.
	 */
	public synchronized String shared() {
		return (this.state != null) ? this.state.name() : "";
	}

	/** Called after each write of this process. */
	void changed() {
		try {
			fetch();
		}
		catch (GraphUnavailableException ex) {
			logger.debug("The next question looks for the change", ex);
			forgetCheck();
		}
	}

	private synchronized void forgetCheck() {
		this.checkedAt = null;
	}

	/**
	 * What was read last.
	 *
	 * @param entry last change; null if there is none
	 */
	private record State(String foreign, @Nullable Entry entry) {

		String name() {
			String key = (this.entry != null) ? this.entry.key() : "";
			return UUID.nameUUIDFromBytes((key + " " + this.foreign).getBytes(StandardCharsets.UTF_8)).toString();
		}

		/** Whether nothing but the changes that were read has happened since. */
		boolean isContinuedBy(Reading read) {
			return read.foreign().equals(this.foreign) && isContinuedBy(read.entries());
		}

		private boolean isContinuedBy(List<Entry> entries) {
			return entries.isEmpty() ? this.entry == null : entries.getFirst().equals(this.entry)
					&& entries.getLast().version() - entries.getFirst().version() == entries.size() - 1;
		}

	}

}
