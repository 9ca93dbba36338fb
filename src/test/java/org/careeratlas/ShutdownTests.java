package org.careeratlas;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.careeratlas.testing.RunningAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(600)
class ShutdownTests {

	private static final String QUESTION = "{ role(id: \"product-manager\") { id } }";

	private static final int CLIENTS = 4;

	private static final int KEPT_CONNECTIONS = 8;

	private final AtomicInteger accepted = new AtomicInteger();

	private final CountDownLatch busy = new CountDownLatch(CLIENTS);

	private final CountDownLatch stopping = new CountDownLatch(1);

	@Test
	void everyAcceptedRequestIsAnsweredWhenTheServiceStops(@TempDir Path directory) throws Exception {
		var application = new SpringApplicationBuilder()
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(FilterRegistrationBean.class,
					this::heldRequests))
			.listeners((ApplicationListener<ContextClosedEvent>) (event) -> this.stopping.countDown());
		try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
			var atlas = RunningAtlas.start(application, "careeratlas.embedded.directory=" + directory).whenReady();
			Callable<Integer> client = () -> answersUntilRefused(atlas);
			var answered = IntStream.range(0, CLIENTS).mapToObj((i) -> clients.submit(client)).toList();
			assertThat(this.busy.await(120, TimeUnit.SECONDS)).isTrue();
			atlas.close();
			assertThat(answered.stream().mapToInt(ShutdownTests::get).sum()).isEqualTo(this.accepted.get())
				.isGreaterThanOrEqualTo(CLIENTS);
		}
	}

	@Test
	void clientsThatKeepTheirConnectionsLoseNothing(@TempDir Path directory) throws Exception {
		var busyClients = new CountDownLatch(KEPT_CONNECTIONS);
		var atlas = RunningAtlas.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + directory)
			.whenReady();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Integer> client = () -> answersUntilNoConnectionIsTaken(atlas, busyClients);
			var answered = IntStream.range(0, KEPT_CONNECTIONS).mapToObj((i) -> threads.submit(client)).toList();
			boolean allAsked = busyClients.await(120, TimeUnit.SECONDS);
			atlas.close();
			assertThat(allAsked).isTrue();
			assertThat(answered).allSatisfy((answers) -> assertThat(get(answers)).isPositive());
		}
	}

	/** Fails if a request is sent to which no answer comes. */
	private static int answersUntilNoConnectionIsTaken(RunningAtlas atlas, CountDownLatch busy) throws Exception {
		int answers = 0;
		try {
			while (!Thread.currentThread().isInterrupted()) {
				assertThat(atlas.ask(QUESTION).status()).isEqualTo(200);
				if (answers++ == 0) {
					busy.countDown();
				}
			}
		}
		catch (ConnectException ex) {
			// a stopped service takes no connections
		}
		return answers;
	}

	/** Comes before the filter that answers repeated requests from memory. */
	private FilterRegistrationBean<Filter> heldRequests() {
		var registration = new FilterRegistrationBean<>(countAndHold());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Holds each request until the service has begun to stop. */
	private Filter countAndHold() {
		return (request, response, chain) -> {
			if (((HttpServletRequest) request).getMethod().equals("POST")) {
				this.accepted.incrementAndGet();
				this.busy.countDown();
				awaitTheStop();
			}
			chain.doFilter(request, response);
		};
	}

	private void awaitTheStop() {
		try {
			this.stopping.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static int answersUntilRefused(RunningAtlas atlas) throws InterruptedException {
		int answers = 0;
		try {
			while (atlas.ask(QUESTION).body().at("/data/role/id").asString("").equals("product-manager")) {
				answers++;
			}
		}
		catch (IOException ex) {
			// a stopped service refuses connections
		}
		return answers;
	}

	private static int get(Future<Integer> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
