package org.careeratlas;

import java.time.Duration;

import org.careeratlas.database.GraphSchema;
import org.careeratlas.graph.GraphReadiness;
import org.careeratlas.importer.seed.Seed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the graph's schema and seed up to date when the service starts, in the
 * background and again and again until it succeeds: a database that is down keeps nothing
 * from starting. Its health, {@code graph}, is a part of the readiness.
 */
@Component("graph")
class GraphPreparation implements SmartLifecycle, HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(GraphPreparation.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final GraphSchema schema;

	private final Seed seed;

	private final GraphReadiness readiness;

	private volatile Thread worker = new Thread();

	private volatile boolean running;

	GraphPreparation(GraphSchema schema, Seed seed, GraphReadiness readiness) {
		this.schema = schema;
		this.seed = seed;
		this.readiness = readiness;
	}

	@Override
	public void start() {
		this.running = true;
		this.worker = Thread.ofVirtual().name("graph-preparation").start(this::prepare);
	}

	@Override
	public void stop() {
		this.running = false;
		this.worker.interrupt();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public Health health() {
		String missing = this.readiness.waitingFor();
		return (missing == null) ? Health.up().build()
				: Health.outOfService().withDetail("waitingFor", missing).build();
	}

	private void prepare() {
		String lastFailure = "";
		while (this.running) {
			try {
				this.schema.migrate();
				this.readiness.waitFor("the seed");
				this.seed.plant();
				this.readiness.ready();
				return;
			}
			catch (RuntimeException ex) {
				if (!lastFailure.equals(ex.toString()) && this.running) {
					lastFailure = ex.toString();
					logger.warn("The graph cannot be prepared yet, and is tried again every {} s", PAUSE.toSeconds(),
							ex);
				}
				pause();
			}
		}
	}

	private void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}
