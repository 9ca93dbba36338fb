package org.careeratlas.graphql;

import java.net.URI;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes of a request whose graph is not there, whenever that is noticed. */
class AvailabilityTests {

	private final GraphReadiness readiness = new GraphReadiness();

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private static final GuardProperties LIMITS = Limits.with(Map.of("deadline", "100ms"));

	private final Availability availability = new Availability(this.readiness, LIMITS,
			new HeavyRequests(LIMITS, this.readiness, this.metrics), this.metrics);

	@Test
	void aGraphThatIsNotReadyIsUnavailable() {
		this.readiness.waitFor("the seed");
		assertThatIsUnavailable((request) -> Mono.error(new AssertionError()), "waiting for the seed");
	}

	@Test
	void aGraphThatGoesBeforeTheAnswerIsWholeIsUnavailable() {
		this.readiness.ready();
		assertThatIsUnavailable((request) -> Mono.error(new GraphUnavailableException("It is gone", null)),
				"It is gone");
	}

	@Test
	void aGraphThatGoesIsAnsweredFromMemoryAndMarkedAsStale() {
		this.readiness.ready();
		assertThat(answered().getExtensions()).isEmpty();
		this.readiness.waitFor("the graph database");
		assertThat(answered().getExtensions()).containsOnlyKeys("stale");
		assertThat(answered().getExtensions().get("stale")).asString().contains("asOf=" + Year.now(ZoneOffset.UTC));
	}

	@Test
	void memoryThatIsTooOldIsUnavailable() {
		var noMemory = Limits.with(Map.of("stale", "0s"));
		this.readiness.ready();
		this.readiness.waitFor("the graph database");
		assertThatIsUnavailable(new Availability(this.readiness, noMemory,
				new HeavyRequests(noMemory, this.readiness, this.metrics), this.metrics),
				(request) -> Mono.error(new AssertionError()), "waiting for the graph database");
	}

	private WebGraphQlResponse answered() {
		return Objects
			.requireNonNull(
					this.availability
						.intercept(request(),
								(request) -> Mono.just(new WebGraphQlResponse(
										new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
												ExecutionResult.newExecutionResult().data(Map.of()).build()))))
						.block());
	}

	@Test
	void anAnswerThatIsLateIsUnavailable() {
		this.readiness.ready();
		this.readiness.warm(true);
		assertThatIsUnavailable((request) -> Mono.never(), "no answer within 100 ms");
	}

	@Test
	void aServiceThatWarmsUpHasLonger() {
		this.readiness.ready();
		assertThatIsUnavailable((request) -> Mono.never(), "no answer within 400 ms");
	}

	@Test
	void workThatNobodyWaitsForEnds() throws Exception {
		this.readiness.ready();
		this.readiness.warm(true);
		var ended = new CompletableFuture<Boolean>();
		assertThatIsUnavailable((request) -> Mono.fromRunnable(() -> {
			try {
				Thread.sleep(Duration.ofMinutes(10));
				ended.complete(false);
			}
			catch (InterruptedException ex) {
				ended.complete(true);
			}
		}), "no answer within 100 ms");
		assertThat(ended.get(10, TimeUnit.SECONDS)).isTrue();
		await()
			.untilAsserted(() -> assertThat(this.metrics.get("careeratlas.requests.active").gauge().value()).isZero());
	}

	private void assertThatIsUnavailable(Chain chain, String message) {
		assertThatIsUnavailable(this.availability, chain, message);
	}

	private static void assertThatIsUnavailable(Availability availability, Chain chain, String message) {
		WebGraphQlResponse answer = Objects.requireNonNull(availability.intercept(request(), chain).block());
		assertThat(answer.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).contains(message);
			assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE");
		});
		assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");
	}

	private static WebGraphQlRequest request() {
		return new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", "{ __typename }"), "1", Locale.ENGLISH);
	}

}
