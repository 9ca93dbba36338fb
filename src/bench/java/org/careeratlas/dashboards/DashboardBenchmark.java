package org.careeratlas.dashboards;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How long the warm service takes for each dashboard, over HTTP and without its cache of
 * answers. Argument: the directory of an embedded graph that holds the seed and all
 * releases.
 */
final class DashboardBenchmark {

	private static final int TIMES = 9;

	private DashboardBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady()) {
			System.out.printf("%-24s %10s %10s %10s%n", "ms", "first", "median", "most");
			for (Dashboard dashboard : Dashboard.all()) {
				double first = millis(atlas, dashboard);
				double[] warm = IntStream.range(0, TIMES)
					.mapToDouble((i) -> millis(atlas, dashboard))
					.sorted()
					.toArray();
				System.out.printf(Locale.ROOT, "%-24s %10.0f %10.0f %10.0f%n", dashboard.name(), first, warm[TIMES / 2],
						warm[TIMES - 1]);
			}
		}
		System.exit(0);
	}

	private static double millis(RunningAtlas atlas, Dashboard dashboard) {
		try {
			RunningAtlas.Answer answer = atlas.ask(dashboard.document());
			if (answer.body().has("errors")) {
				throw new IllegalStateException(dashboard.name() + ": " + answer.body().path("errors"));
			}
			return answer.took().toNanos() / 1e6;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
