package org.careeratlas.graph;

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
 * Tells whether the graph has changed since something was read or worked out from it. The
 * version is what Neo4j hands out as bookmarks, which differ after every commit, whoever
 * made it. What this process writes counts at once, what others write as soon as
 * {@link #poll} is called next, and after two seconds at the latest.
 */
@Component
public class GraphVersion {

	private static final Logger logger = LoggerFactory.getLogger(GraphVersion.class);

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** For how long a version counts that was not looked at again. */
	private static final Duration FRESH = Duration.ofSeconds(2);

	/** For a look: a server that hangs holds up nobody for longer. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Driver driver;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile @Nullable Seen seen;

	private String polled = "";

	private String announced = "";

	GraphVersion(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Equal as long as the graph is.
	 * @throws GraphUnavailableException when Neo4j does not tell
	 */
	public String current() {
		Seen last = this.seen;
		return (last != null && last.isFresh()) ? last.version : seenAnew();
	}

	private synchronized String seenAnew() {
		Seen last = this.seen;
		return (last != null && last.isFresh()) ? last.version : look();
	}

	/**
	 * Asks Neo4j.
	 * @throws GraphUnavailableException when it does not answer within two seconds
	 */
	public synchronized String look() {
		var answer = new FutureTask<>(this::ask);
		Thread.ofVirtual().name("graph-version").start(answer);
		try {
			String version = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			this.seen = new Seen(version, System.nanoTime());
			return version;
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new GraphUnavailableException("The graph database cannot be reached", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("The graph database was not waited for", ex);
		}
		finally {
			answer.cancel(true); // its interrupt makes the driver drop a connection that
									// hangs
		}
	}

	private String ask() {
		try {
			return bookmark();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			return bookmark(); // a pooled connection may have died since its last use
		}
	}

	private String bookmark() {
		try (var session = this.driver.session(READING)) {
			session.run("RETURN 1").consume();
			return version(session.lastBookmarks());
		}
	}

	private static String version(Set<Bookmark> bookmarks) {
		return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
	}

	/**
	 * Looks whether others have written; to be called every second or so. What is to be
	 * done after a change is begun when two calls have seen the same: an import writes
	 * many times.
	 * @throws GraphUnavailableException when Neo4j does not tell
	 */
	public void poll() {
		String now = look();
		if (now.equals(this.polled) && !now.equals(this.announced)) {
			this.announced = now;
			this.listeners.forEach(GraphVersion::begin);
		}
		this.polled = now;
	}

	/** Has something done after each change, and at the start. */
	void whenSettled(Runnable listener) {
		this.listeners.add(listener);
	}

	/** Who asks for what it failed to do gets the failure. */
	private static void begin(Runnable listener) {
		Thread.ofVirtual().name("after-a-change").start(() -> {
			try {
				listener.run();
			}
			catch (RuntimeException ex) {
				logger.warn("What follows from the graph could not be worked out ahead", ex);
			}
		});
	}

	/** This process has written. */
	synchronized void changed() {
		this.seen = null;
	}

	/** A version, and when it was looked at. */
	private record Seen(String version, long at) {

		boolean isFresh() {
			return System.nanoTime() - this.at < FRESH.toNanos();
		}

	}

}
