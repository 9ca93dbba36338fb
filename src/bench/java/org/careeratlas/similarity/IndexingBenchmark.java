package org.careeratlas.similarity;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.careeratlas.CareerAtlas;
import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.model.Id;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How long it takes to read the portraits of all roles out of the graph that the commands
 * import into, and to build the index of similar roles from them; each three times, since
 * the first time is a cold one.
 */
final class IndexingBenchmark {

	private IndexingBenchmark() {
	}

	public static void main(String[] args) {
		try (var context = new SpringApplicationBuilder(CareerAtlas.class).web(WebApplicationType.NONE)
			.properties("management.endpoint.health.validate-group-membership=false", "logging.level.root=error")
			.run()) {
			var portraits = context.getBean(Portraits.class);
			Map<Id, Id> same = context.getBean(SameConcepts.class).preferred();
			for (int round = 0; round < 3; round++) {
				List<Portrait> all = timed("read", () -> portraits.all().toList());
				SimilarityIndex index = timed("built", () -> SimilarityIndex.of(all.stream(), same));
				System.out.printf("  %,d roles in %.1f MB%n", index.size(), index.bytes() / 1e6);
			}
			timed("read and built as a stream", () -> SimilarityIndex.of(portraits.all(), same));
		}
		System.exit(0);
	}

	private static <T> T timed(String what, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		System.out.printf("%s in %.2f s%n", what, (System.nanoTime() - start) / 1e9);
		return result;
	}

}
