package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Resolves the fields of the transferability for types that only request their gap. */
@Component
class ScoreFields implements RuntimeWiringConfigurer {

	private static final Map<String, Part> PARTS = Map.of("transferability", Scored::transferability, "basis",
			Scored::basis, "coverage", Scored::coverage, "percentile", Scored::percentile, "bridge", Scored::bridge,
			"estimatedFrom", Scored::estimatedFrom, "problem", Scored::problem);

	private final List<ScoredType<?>> types;

	ScoreFields(List<ScoredType<?>> types) {
		this.types = types;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		this.types.forEach((type) -> wiring.type(type.name(), (fields) -> {
			PARTS.forEach((name, part) -> fields.dataFetcher(name, fetcher(type, part)));
			return fields;
		}));
	}

	private static <T> DataFetcher<CompletableFuture<@Nullable Object>> fetcher(ScoredType<T> type, Part part) {
		return (environment) -> gaps(environment).load(type.gap(Objects.requireNonNull(environment.<T>getSource())))
			.thenApply(part::of);
	}

	private static DataLoader<GapRequest, SkillGap> gaps(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.getDataLoader(SkillGap.class.getName()));
	}

	private interface Part {

		@Nullable Object of(Scored scored);

	}

}
