package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** Resolves the fields of a transferability, which several types have. */
@Component
class ScoreFields implements RuntimeWiringConfigurer {

	private static final ResolvableType NUMBER = ResolvableType.forClass(Double.class);

	private static final ResolvableType BRIDGES = ResolvableType.forClassWithGenerics(List.class, Bridge.class);

	private static final List<Part> PARTS = List.of(new Part("transferability", NUMBER, Scored::transferability),
			new Part("basis", ResolvableType.forClass(ScoreBasis.class), Scored::basis),
			new Part("coverage", NUMBER, Scored::coverage), new Part("percentile", NUMBER, Scored::percentile),
			new Part("bridge", BRIDGES, Scored::bridge), new Part("estimatedFrom", BRIDGES, Scored::estimatedFrom),
			new Part("problem", ResolvableType.forClass(String.class), Scored::problem));

	private final List<ScoredType<?>> types;

	ScoreFields(List<ScoredType<?>> types) {
		this.types = types;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		this.types.forEach((type) -> wiring.type(type.name(), (fields) -> {
			PARTS.forEach((part) -> fields.dataFetcher(part.name(), new Fetcher<>(type, part)));
			return fields;
		}));
	}

	private interface Value {

		@Nullable Object of(Scored scored);

	}

	private record Part(String name, ResolvableType type, Value value) {
	}

	private record Fetcher<T>(ScoredType<T> type,
			Part part) implements SelfDescribingDataFetcher<CompletableFuture<@Nullable Object>> {

		@Override
		public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment environment) {
			DataLoader<GapRequest, SkillGap> gaps = Objects
				.requireNonNull(environment.getDataLoader(SkillGap.class.getName()));
			return this.type.scored(Objects.requireNonNull(environment.<T>getSource()), gaps::load)
				.thenApply(this.part.value()::of);
		}

		@Override
		public String getDescription() {
			return this.type.name() + "." + this.part.name();
		}

		@Override
		public ResolvableType getReturnType() {
			return this.part.type();
		}

		@Override
		public Map<String, ResolvableType> getArguments() {
			return Map.of();
		}

	}

}
