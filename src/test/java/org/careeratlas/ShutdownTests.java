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
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class ShutdownTests {

	private static final String QUESTION = "{ role(id: \"product-manager\") { id } }";

	private static final int CLIENTS = 4;

	private final AtomicInteger accepted = new AtomicInteger();

	private final CountDownLatch busy = new CountDownLatch(10 * CLIENTS);

	@Test
	void everyAcceptedRequestIsAnsweredWhenTheServiceStops(@TempDir Path directory) throws Exception {
		var application = new SpringApplicationBuilder().initializers((context) -> ((GenericApplicationContext) context)
			.registerBean("slow", Filter.class, this::countAndSlowDown));
		try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
			var atlas = RunningAtlas.start(application, "careeratlas.embedded.directory=" + directory).whenReady();
			Callable<Integer> client = () -> answersUntilRefused(atlas);
			var answered = IntStream.range(0, CLIENTS).mapToObj((i) -> clients.submit(client)).toList();
			assertThat(this.busy.await(20, TimeUnit.SECONDS)).isTrue();
			atlas.close();
			assertThat(answered.stream().mapToInt(ShutdownTests::get).sum()).isEqualTo(this.accepted.get());
		}
	}

	private Filter countAndSlowDown() {
		return (request, response, chain) -> {
			if (((HttpServletRequest) request).getMethod().equals("POST")) {
				this.accepted.incrementAndGet();
				this.busy.countDown();
				pause();
			}
			chain.doFilter(request, response);
		};
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

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
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
