package org.careeratlas.subscription;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.Executor;

import graphql.execution.AbortExecutionException;
import org.careeratlas.neo4j.Change;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.GraphVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes the changes of the graph to all who listen. Changes that follow each other
 * quickly, as those of an import, become one. Nothing is read while nobody listens, and
 * no thread waits for any listener: each gets what is new in a virtual thread of the
 * moment, so that a slow one holds up nobody.
 */
@Component
class Changes implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Changes.class);

	/** Between any two that are published. */
	private static final Duration PAUSE = Duration.ofMillis(500);

	/** What a listener may leave unread. */
	private static final int UNREAD = 64;

	private static final Executor MOMENTARY = (task) -> Thread.ofVirtual().name("subscription").start(task);

	private final Scheduler scheduler = Schedulers.fromExecutor(MOMENTARY);

	private final GraphVersion version;

	private final TouchedNodes nodes;

	private volatile Sinks.Many<AtlasChange> sink = newSink();

	private volatile boolean running;

	private @Nullable Change unpublished;

	private boolean publishing;

	Changes(GraphVersion version, TouchedNodes nodes) {
		this.version = version;
		this.nodes = nodes;
		version.whenChanged(this::add);
	}

	/**
	 * Returns the changes from the subscription on. It ends when the service stops, and
	 * fails if too many changes are not read.
	 */
	Flux<AtlasChange> stream() {
		return Flux.defer(() -> this.sink.asFlux())
			.onBackpressureBuffer(UNREAD)
			.onErrorMap(Exceptions::isOverflow,
					(ex) -> new AbortExecutionException("%d changes were not read in time".formatted(UNREAD)))
			.publishOn(this.scheduler, 1);
	}

	private synchronized void add(Change change) {
		if (this.sink.currentSubscriberCount() == 0) {
			return;
		}
		this.unpublished = (this.unpublished != null) ? both(this.unpublished, change) : change;
		if (!this.publishing) {
			this.publishing = true;
			Thread.ofVirtual().name("changes").start(this::publish);
		}
	}

	private static Change both(Change first, Change second) {
		if (first instanceof Change.Nodes some && second instanceof Change.Nodes more) {
			var nodes = new HashSet<>(some.nodes());
			nodes.addAll(more.nodes());
			return new Change.Nodes(nodes, some.membership() || more.membership());
		}
		return Change.EVERYTHING;
	}

	private void publish() {
		for (Change next = take(); next != null; next = take()) {
			try {
				AtlasChange described = this.nodes.describe(this.version.shared(), next);
				this.sink.emitNext(described, EmitFailureHandler.busyLooping(PAUSE));
			}
			catch (GraphUnavailableException ex) {
				logger.debug("A change is told once the graph can be read", ex);
				add(next);
			}
			catch (RuntimeException ex) {
				logger.warn("A change could not be told to subscribers", ex);
			}
			pause();
		}
	}

	private synchronized @Nullable Change take() {
		Change next = this.running ? this.unpublished : null;
		this.unpublished = null;
		this.publishing = next != null;
		return next;
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Sinks.Many<AtlasChange> newSink() {
		return Sinks.many().multicast().directBestEffort();
	}

	@Override
	public void start() {
		this.sink = newSink();
		this.running = true;
	}

	/** Ends all subscriptions. */
	@Override
	public void stop() {
		this.running = false;
		this.sink.emitComplete(EmitFailureHandler.busyLooping(PAUSE));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the server waits for its connections to end. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 2;
	}

}
