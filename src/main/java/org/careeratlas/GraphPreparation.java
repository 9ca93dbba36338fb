package org.careeratlas;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.careeratlas.database.GraphSchema;
import org.careeratlas.graph.GraphReadiness;
import org.careeratlas.graph.GraphUnavailableException;
import org.careeratlas.graph.GraphVersion;
import org.careeratlas.graph.WarmUp;
import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.seed.Seed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the graph's schema and seed up to date when the service starts, and again when a
 * database that was gone is back, in the background and until it succeeds: a database
 * that is down keeps nothing from starting, and one that comes back without its data gets
 * it. Its health, {@code graph}, is a part of the readiness.
 */
@Component("graph")
class GraphPreparation implements SmartLifecycle, HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(GraphPreparation.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final HealthIndicator database;

	private final GraphSchema schema;

	private final Seed seed;

	private final CrosswalkRules crosswalk;

	private final WarmUp warmUp;

	private final GraphVersion version;

	private final GraphReadiness readiness;

	private static final Duration GRACE = Duration.ofSeconds(10);

	private volatile Thread worker = new Thread();

	private @Nullable Class<?> lastFailure;

	private volatile CountDownLatch stopping = new CountDownLatch(0);

	GraphPreparation(@Qualifier("neo4jHealthIndicator") HealthIndicator database, GraphSchema schema, Seed seed,
			CrosswalkRules crosswalk, WarmUp warmUp, GraphVersion version, GraphReadiness readiness) {
		this.database = database;
		this.schema = schema;
		this.seed = seed;
		this.crosswalk = crosswalk;
		this.warmUp = warmUp;
		this.version = version;
		this.readiness = readiness;
	}

	@Override
	public void start() {
		this.stopping = new CountDownLatch(1);
		this.worker = Thread.ofVirtual().name("graph-preparation").start(this::keepPrepared);
	}

	/**
	 * Lets what is being written end: an interrupted migration leaves its lock behind.
	 */
	@Override
	public void stop() {
		this.stopping.countDown();
		try {
			if (!this.worker.join(GRACE)) {
				this.worker.interrupt();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.stopping.getCount() > 0;
	}

	@Override
	public Health health() {
		String missing = this.readiness.waitingFor();
		return (missing == null) ? Health.up().build()
				: Health.outOfService().withDetail("waitingFor", missing).build();
	}

	private void keepPrepared() {
		while (isRunning()) {
			if (this.readiness.waitingFor() != null) {
				prepare();
			}
			else if (isGone() && isGone()) {
				logger.warn("The graph database is gone");
				this.readiness.waitFor("the graph database");
			}
			else {
				lookForChanges();
			}
			pause();
		}
	}

	/** Others may have written: an import, another instance, somebody in the database. */
	private void lookForChanges() {
		try {
			this.version.poll();
		}
		catch (GraphUnavailableException ex) {
			logger.debug("The graph's version cannot be read; the next look tells whether it is gone", ex);
		}
	}

	private boolean isGone() {
		Health health = this.database.health();
		return health == null || !health.getStatus().equals(Status.UP);
	}

	private void prepare() {
		try {
			this.schema.migrate();
			this.readiness.waitFor("the seed");
			this.seed.plant();
			this.crosswalk.apply();
			this.readiness.waitFor("the first answers");
			this.warmUp.run();
			this.readiness.ready();
			this.lastFailure = null;
		}
		catch (RuntimeException ex) {
			if (ex.getClass() != this.lastFailure) {
				this.lastFailure = ex.getClass();
				logger.warn("The graph cannot be prepared yet, and is tried again every {} s", PAUSE.toSeconds(), ex);
			}
		}
	}

	private void pause() {
		try {
			this.stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.stopping.countDown();
		}
	}

}
