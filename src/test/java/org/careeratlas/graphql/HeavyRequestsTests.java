package org.careeratlas.graphql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import graphql.execution.AbortExecutionException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.neo4j.GraphReadiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

/** Expensive requests leave a processor to all others. */
class HeavyRequestsTests {

	private static final int HEAVY = 1000;

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final GraphReadiness readiness = new GraphReadiness();

	private final HeavyRequests requests = new HeavyRequests(
			Limits.with(Map.of("heavy", String.valueOf(HEAVY), "patience", "50ms")), this.readiness, this.metrics);

	private final CountDownLatch end = new CountDownLatch(1);

	private final List<Thread> others = new ArrayList<>();

	@BeforeEach
	void fillAllPlaces() {
		this.readiness.warm(true);
		int places = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		for (int i = 0; i < places; i++) {
			this.others.add(Thread.ofVirtual().start(() -> this.requests.run(this::stay)));
		}
		await().until(() -> answered() == places);
	}

	@AfterEach
	void leave() throws Exception {
		this.end.countDown();
		for (Thread other : this.others) {
			other.join();
		}
	}

	private void stay() {
		this.requests.admit(HEAVY);
		try {
			this.end.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private double answered() {
		return this.metrics.get("careeratlas.requests.heavy").gauge().value();
	}

	@Test
	void anotherOneIsRefusedAfterAMoment() {
		assertThatExceptionOfType(AbortExecutionException.class)
			.isThrownBy(() -> this.requests.run(() -> this.requests.admit(HEAVY)))
			.satisfies((refusal) -> assertThat(refusal.getUnderlyingErrors()).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE")));
	}

	@Test
	void anotherOneWaitsOnWhileTheServiceWarmsUp() throws Exception {
		this.readiness.warm(false);
		var refused = new AtomicBoolean();
		Thread another = Thread.ofVirtual().start(() -> {
			try {
				this.requests.run(() -> this.requests.admit(HEAVY));
			}
			catch (AbortExecutionException ex) {
				refused.set(true);
			}
		});
		assertThat(another.join(Duration.ofMillis(200))).isFalse();
		leave();
		another.join();
		assertThat(refused).isFalse();
	}

	@Test
	void whoIsCanceledWaitsNoLonger() throws Exception {
		this.readiness.warm(false);
		Thread another = Thread.ofVirtual().unstarted(() -> this.requests.run(() -> this.requests.admit(HEAVY)));
		another.setUncaughtExceptionHandler((thread, refusal) -> {
		});
		another.start();
		another.interrupt();
		assertThat(another.join(Duration.ofSeconds(10))).isTrue();
	}

	@Test
	void cheapOnesDoNotWait() {
		assertThatNoException().isThrownBy(() -> this.requests.run(() -> this.requests.admit(HEAVY - 1)));
	}

	@Test
	void placesBecomeFreeAgain() throws Exception {
		leave();
		assertThat(answered()).isZero();
		assertThatNoException().isThrownBy(() -> this.requests.run(() -> this.requests.admit(HEAVY)));
		assertThat(answered()).isZero();
	}

}
