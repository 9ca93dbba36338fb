package org.careeratlas;

import java.io.IOException;
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
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class ShutdownTests {

	private static final String QUESTION = "{ role(id: \"product-manager\") { id } }";

	private static final int CLIENTS = 4;

	private final AtomicInteger accepted = new AtomicInteger();

	private final CountDownLatch busy = new CountDownLatch(CLIENTS);

	private final CountDownLatch stopping = new CountDownLatch(1);

	@Test
	void everyAcceptedRequestIsAnsweredWhenTheServiceStops(@TempDir Path directory) throws Exception {
		var application = new SpringApplicationBuilder()
			.initializers((context) -> ((GenericApplicationContext) context).registerBean("held", Filter.class,
					this::countAndHold))
			.listeners((ApplicationListener<ContextClosedEvent>) (event) -> this.stopping.countDown());
		try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
			var atlas = RunningAtlas.start(application, "careeratlas.embedded.directory=" + directory).whenReady();
			Callable<Integer> client = () -> answersUntilRefused(atlas);
			var answered = IntStream.range(0, CLIENTS).mapToObj((i) -> clients.submit(client)).toList();
			assertThat(this.busy.await(20, TimeUnit.SECONDS)).isTrue();
			atlas.close();
			assertThat(answered.stream().mapToInt(ShutdownTests::get).sum()).isEqualTo(this.accepted.get())
				.isGreaterThanOrEqualTo(CLIENTS);
		}
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
