package org.careeratlas.graphql;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes of a request whose graph is not there, whenever that is noticed. */
class AvailabilityTests {

	private final GraphReadiness readiness = new GraphReadiness();

	private static final GuardProperties LIMITS = new GuardProperties(DataSize.ofKilobytes(1), Duration.ofSeconds(10),
			Duration.ofMillis(100), 1, 1, 1, 1, 1, 1, Duration.ofMillis(1));

	private final Availability availability = new Availability(this.readiness, LIMITS,
			new HeavyRequests(LIMITS, new SimpleMeterRegistry()));

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
	void anAnswerThatIsLateIsUnavailable() {
		this.readiness.ready();
		assertThatIsUnavailable((request) -> Mono.never(), "no answer within 100 ms");
	}

	@Test
	void workThatNobodyWaitsForEnds() throws Exception {
		this.readiness.ready();
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
	}

	private void assertThatIsUnavailable(Chain chain, String message) {
		WebGraphQlResponse answer = Objects.requireNonNull(this.availability.intercept(request(), chain).block());
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
