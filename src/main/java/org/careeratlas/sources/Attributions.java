package org.careeratlas.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.careeratlas.model.Id;
import org.careeratlas.model.Source;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds the attributions that publishers require to each response that contains their
 * data, as {@code extensions.attribution}, so that clients can show them.
 */
@Component
class Attributions extends SimplePerformantInstrumentation {

	private final Sources sources;

	Attributions(Sources sources) {
		this.sources = sources;
	}

	@Override
	public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
		return CompletableFuture.completedFuture(new UsedCatalogues());
	}

	/** Records the sources of the object that the field belongs to. */
	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		if (parameters.getEnvironment().getSource() instanceof Sourced sourced) {
			((UsedCatalogues) state).add(sourced);
		}
		return fetcher;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		List<Map<String, Object>> attributions = this.sources.withIds(((UsedCatalogues) state).catalogues)
			.stream()
			.filter((source) -> source.attribution() != null)
			.map(Attributions::attribution)
			.toList();
		return CompletableFuture.completedFuture(attributions.isEmpty() ? result
				: result.transform((builder) -> builder.addExtension("attribution", attributions)));
	}

	private static Map<String, Object> attribution(Source source) {
		var attribution = new LinkedHashMap<String, Object>();
		attribution.put("source", source.id().value());
		attribution.put("text", source.attribution());
		attribution.put("licence", source.licence());
		attribution.put("licenceUrl", source.licenceUrl());
		return attribution;
	}

	/** Public catalogues whose data a response contains. */
	private static final class UsedCatalogues implements InstrumentationState {

		private final Set<Id> catalogues = ConcurrentHashMap.newKeySet();

		/** Skips repeated objects, whose fields are mostly fetched one after another. */
		private volatile @Nullable Object last;

		void add(Sourced shown) {
			if (shown != this.last) {
				this.last = shown;
				shown.forEachSource((source) -> source.catalogue().ifPresent(this.catalogues::add));
			}
		}

	}

}
