package org.careeratlas;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphSchema;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.neo4j.ServerAdvice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Prepares the graph's schema and data in the background when the service starts, and
 * again when the database returns after an outage, retrying until it succeeds. The
 * service thus starts without its database, and a database that returns empty is filled
 * again. Readiness includes the health of this component, {@code graph}.
 */
@Component("graph")
class GraphPreparation implements SmartLifecycle, HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(GraphPreparation.class);

	private static final String PAGES = "classpath:/static/index.html";

	private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

	private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

	private final HealthIndicator database;

	private final GraphSchema schema;

	private final Seed seed;

	private final CrosswalkRules crosswalk;

	private final WarmUps warmUps;

	private final GraphVersion version;

	private final GraphReadiness readiness;

	private final ServerAdvice advice;

	private final Environment environment;

	private final ResourceLoader resources;

	private volatile Thread worker = new Thread();

	private @Nullable String lastFailure;

	private volatile CountDownLatch stopping = new CountDownLatch(0);

	GraphPreparation(@Qualifier("neo4jHealthIndicator") HealthIndicator database, GraphSchema schema, Seed seed,
			CrosswalkRules crosswalk, WarmUps warmUps, GraphVersion version, GraphReadiness readiness,
			ServerAdvice advice, Environment environment, ResourceLoader resources) {
		this.database = database;
		this.schema = schema;
		this.seed = seed;
		this.crosswalk = crosswalk;
		this.warmUps = warmUps;
		this.version = version;
		this.readiness = readiness;
		this.advice = advice;
		this.environment = environment;
		this.resources = resources;
	}

	@Override
	public void start() {
		this.stopping = new CountDownLatch(1);
		this.worker = Thread.ofVirtual().name("graph-preparation").start(this::run);
	}

	/**
	 * Waits for a running migration, which would leave its lock behind if interrupted.
	 */
	@Override
	public void stop() {
		this.stopping.countDown();
		this.warmUps.stop();
		try {
			if (!this.worker.join(STOP_TIMEOUT)) {
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

	private void run() {
		while (isRunning()) {
			if (this.readiness.waitingFor() != null) {
				prepare();
			}
			// Checked twice, since a single check may fail by chance
			else if (isDown() && isDown()) {
				logger.warn("The graph database is down");
				this.readiness.waitFor("the graph database");
			}
			else {
				pollVersion();
			}
			pause();
		}
	}

	/**
	 * Detects writes by others: an import, another instance, or a user of the database.
	 */
	private void pollVersion() {
		try {
			this.version.poll();
			this.readiness.stillReady();
			this.schema.watchLock();
		}
		catch (GraphUnavailableException ex) {
			logger.debug("The graph's version cannot be read; the next check tells whether the database is down", ex);
		}
		catch (RuntimeException ex) {
			// Whatever it is, the next check must come
			logger.warn("The graph cannot be watched; trying again in {} s", POLL_INTERVAL.toSeconds(), ex);
		}
	}

	private boolean isDown() {
		Health health = this.database.health();
		return health == null || !health.getStatus().equals(Status.UP);
	}

	private void prepare() {
		try {
			this.schema.migrate();
			this.readiness.waitFor("the seed");
			this.seed.plant();
			this.crosswalk.apply();
			this.readiness.ready();
			this.lastFailure = null;
			logger.info("{}", invitation());
			this.warmUps.start();
		}
		catch (RuntimeException ex) {
			report(ex);
		}
	}

	/** Reports a failure once, not at every attempt. */
	private void report(RuntimeException failure) {
		String advice = this.advice.on(failure).orElse(explained(failure));
		String reason = (advice != null) ? advice : failure.getClass().getName();
		if (reason.equals(this.lastFailure)) {
			return;
		}
		this.lastFailure = reason;
		if (advice != null) {
			logger.warn("{}; trying again every {} s", advice, POLL_INTERVAL.toSeconds());
		}
		else {
			logger.warn("The graph cannot be prepared yet; retrying every {} s", POLL_INTERVAL.toSeconds(), failure);
		}
	}

	private static @Nullable String explained(RuntimeException failure) {
		return (failure instanceof GraphUnavailableException) ? failure.getMessage() : null;
	}

	/** The line that users wait for, and then need. */
	private String invitation() {
		String address = "http://localhost:%s%s".formatted(this.environment.getProperty("local.server.port"),
				this.environment.getProperty("server.servlet.context-path", ""));
		return this.resources.getResource(PAGES).exists()
				? "Career Atlas is ready: open %s and search for \"product manager\", or send GraphQL to %s/graphql"
					.formatted(address, address)
				: "Career Atlas is ready, without pages: send GraphQL to %s/graphql, or open %s to see what there is"
					.formatted(address, address);
	}

	private void pause() {
		try {
			this.stopping.await(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.stopping.countDown();
		}
	}

}
