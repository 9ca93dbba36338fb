package org.careeratlas.graph;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells whether the graph has changed since something was worked out from it. The version
 * is what Neo4j hands out as bookmarks, which differ after every commit, whoever made it.
 * What this process writes counts at once, what others write when {@link #poll} is called
 * next.
 */
@Component
public class GraphVersion {

	private static final Logger logger = LoggerFactory.getLogger(GraphVersion.class);

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile @Nullable String seen;

	private String polled = "";

	private String announced = "";

	GraphVersion(Driver driver) {
		this.driver = driver;
	}

	/** Equal as long as the graph is. */
	public String current() {
		String version = this.seen;
		return (version != null) ? version : look();
	}

	/** Asks Neo4j. */
	public synchronized String look() {
		try (var session = this.driver.session(READING)) {
			session.run("RETURN 1").consume();
			String version = version(session.lastBookmarks());
			this.seen = version;
			return version;
		}
	}

	/**
	 * Looks whether others have written; to be called every second or so. What is to be
	 * done after a change is begun when two calls have seen the same: an import writes
	 * many times.
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

	private static String version(Set<Bookmark> bookmarks) {
		return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
	}

}
