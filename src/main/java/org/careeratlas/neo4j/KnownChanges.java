package org.careeratlas.neo4j;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.careeratlas.model.Id;

/**
 * The changes of the graph that this process has learned of. It counts them: what was
 * read after so many changes holds until a later one concerns it. Changes are learned by
 * one thread at a time; any thread may ask.
 */
final class KnownChanges {

	/** Some 10 MB; beyond that, everything is forgotten. */
	private static final int MAX_NODES = 100_000;

	/** When each node was last touched; absent if not since {@link #everything}. */
	private final Map<Id, Long> nodes = new ConcurrentHashMap<>();

	private volatile long everything;

	private volatile long membership;

	private volatile long last;

	private volatile long now;

	private final AtomicLong snapshots = new AtomicLong();

	/** Learns of a change. */
	void learn(Change change) {
		switch (change) {
			case Change.Nothing _ -> {
			}
			case Change.Nodes some when this.nodes.size() + some.nodes().size() <= MAX_NODES -> learn(some);
			case Change.Nodes _, Change.Everything _ -> learnEverything();
		}
	}

	/** Assigns {@link #now} last: whoever reads it finds the rest in place. */
	private void learn(Change.Nodes change) {
		long next = this.now + 1;
		change.nodes().forEach((node) -> this.nodes.put(node, next));
		if (change.membership()) {
			this.membership = next;
		}
		this.last = next;
		this.now = next;
	}

	private void learnEverything() {
		long next = this.now + 1;
		this.everything = next;
		this.membership = next;
		this.nodes.clear();
		this.last = next;
		this.now = next;
	}

	/** Forgets lists that were read with the help of an outdated snapshot. */
	void snapshotsRefreshed() {
		this.now++;
	}

	/** To be called after a snapshot has got another value. */
	void snapshotReplaced() {
		this.snapshots.incrementAndGet();
	}

	/** Grows with each change, and with each value of a snapshot. */
	long answers() {
		return this.now + this.snapshots.get();
	}

	/** The present; to be asked before reading. */
	long now() {
		return this.now;
	}

	/** When the graph last changed. */
	long last() {
		return this.last;
	}

	/** When all that was known was forgotten. */
	long everything() {
		return this.everything;
	}

	/**
	 * Since when a snapshot of the whole graph may be served until it is computed again.
	 */
	long membership() {
		return this.membership;
	}

	/**
	 * Whether what was read then still holds.
	 * @param subject id of the node that it is about; of anything else, any change is a
	 * change
	 */
	boolean holds(long then, Object subject) {
		return (subject instanceof Id node) ? then >= this.everything && then >= this.nodes.getOrDefault(node, 0L)
				: then >= this.now;
	}

}
