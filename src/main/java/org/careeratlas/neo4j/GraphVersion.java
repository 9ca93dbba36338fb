package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whether the graph has changed since something was read or computed from it. The
 * version consists of the bookmarks of Neo4j, which change with every commit of any
 * client. Writes of this process count at once, those of others with the next
 * {@link #poll} and after two seconds at the latest.
 */
@Component
public class GraphVersion {

	private static final Logger logger = LoggerFactory.getLogger(GraphVersion.class);

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** Time for which a version counts as current without another check. */
	private static final Duration MAX_AGE = Duration.ofSeconds(2);

	/** Limit for a check, so that a hanging server blocks callers no longer. */
	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	private final Driver driver;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile @Nullable CachedVersion cached;

	private String lastPolled = "";

	private String lastAnnounced = "";

	GraphVersion(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Returns the current version, which is equal as long as the graph is unchanged.
	 * @throws GraphUnavailableException if Neo4j does not answer
	 */
	public String current() {
		CachedVersion last = this.cached;
		return (last != null && last.isFresh()) ? last.version : refresh();
	}

	private synchronized String refresh() {
		CachedVersion last = this.cached;
		return (last != null && last.isFresh()) ? last.version : fetch();
	}

	/**
	 * Reads the version from Neo4j.
	 * @throws GraphUnavailableException if Neo4j does not answer within two seconds
	 */
	public synchronized String fetch() {
		var answer = new FutureTask<>(this::fetchBookmark);
		Thread.ofVirtual().name("graph-version").start(answer);
		try {
			String version = answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
			this.cached = new CachedVersion(version, System.nanoTime());
			return version;
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new GraphUnavailableException("The graph database cannot be reached", ex);
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

	private String fetchBookmark() {
		try {
			return readBookmark();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			// A pooled connection may have died since its last use
			return readBookmark();
		}
	}

	private String readBookmark() {
		try (var session = this.driver.session(READING)) {
			session.run("RETURN 1").consume();
			return version(session.lastBookmarks());
		}
	}

	private static String version(Set<Bookmark> bookmarks) {
		return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
	}

	/**
	 * Checks for writes by others; to be called about every second. Listeners run once
	 * two consecutive calls see the same version, since an import commits many times.
	 * @throws GraphUnavailableException if Neo4j does not answer
	 */
	public void poll() {
		String now = fetch();
		if (now.equals(this.lastPolled) && !now.equals(this.lastAnnounced)) {
			this.lastAnnounced = now;
			this.listeners.forEach(GraphVersion::runInBackground);
		}
		this.lastPolled = now;
	}

	/**
	 * Registers a listener that runs in the background after changes have settled, and
	 * once at the start.
	 */
	public void whenSettled(Runnable listener) {
		this.listeners.add(listener);
	}

	/**
	 * Only logs a failure: callers that need the result compute it again and get the
	 * failure.
	 */
	private static void runInBackground(Runnable listener) {
		Thread.ofVirtual().name("after-a-change").start(() -> {
			try {
				listener.run();
			}
			catch (RuntimeException ex) {
				logger.warn("A listener failed after a change of the graph", ex);
			}
		});
	}

	/** Called after each write of this process. */
	synchronized void changed() {
		this.cached = null;
	}

	/** A version, with the time of its check as of {@link System#nanoTime}. */
	private record CachedVersion(String version, long at) {

		boolean isFresh() {
			return System.nanoTime() - this.at < MAX_AGE.toNanos();
		}

	}

}
