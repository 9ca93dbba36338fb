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

	private static final int PATIENCE = 10;

	private DashboardBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady()) {
			System.out.printf("%-24s %10s %10s %10s%n", "ms", "first", "median", "most");
			for (Dashboard dashboard : Dashboard.all()) {
				double first = first(atlas, dashboard);
				double[] sorted = IntStream.range(0, TIMES)
					.mapToDouble((i) -> warm(atlas, dashboard))
					.sorted()
					.toArray();
				System.out.printf(Locale.ROOT, "%-24s %10.0f %10.0f %10.0f%n", dashboard.name(), first,
						sorted[TIMES / 2], sorted[TIMES - 1]);
			}
		}
		System.exit(0);
	}

	/** Asks until the service is done with what it has to work out first. */
	private static double first(RunningAtlas atlas, Dashboard dashboard) {
		for (int i = 0; i < PATIENCE; i++) {
			RunningAtlas.Answer answer = ask(atlas, dashboard);
			if (!answer.errorCode().equals("UNAVAILABLE")) {
				return millis(answer);
			}
		}
		throw new IllegalStateException(dashboard.name() + " has no answer");
	}

	private static double warm(RunningAtlas atlas, Dashboard dashboard) {
		RunningAtlas.Answer answer = ask(atlas, dashboard);
		if (answer.body().has("errors")) {
			throw new IllegalStateException(dashboard.name() + ": " + answer.body().path("errors"));
		}
		return millis(answer);
	}

	private static double millis(RunningAtlas.Answer answer) {
		return answer.took().toNanos() / 1e6;
	}

	private static RunningAtlas.Answer ask(RunningAtlas atlas, Dashboard dashboard) {
		try {
			return atlas.ask(dashboard.document());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
