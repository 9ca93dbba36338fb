package org.careeratlas.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.api.paging.Edge;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the attributions that publishers ask for into each response that carries their
 * data, as {@code extensions.attribution}, so that whoever shows the one can show the
 * other.
 */
@Component
class Attributions extends SimplePerformantInstrumentation {

	/** How long a source may have changed before responses say so. */
	private static final Duration AGE = Duration.ofMinutes(1);

	private final Concepts concepts;

	private final Map<Id, Known> known = new ConcurrentHashMap<>();

	Attributions(Concepts concepts) {
		this.concepts = concepts;
	}

	@Override
	public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
		return CompletableFuture.completedFuture(new Shown(ConcurrentHashMap.newKeySet()));
	}

	/** Notes whose data the field is a part of. */
	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		((Shown) state).add(parameters.getEnvironment().getSource());
		return fetcher;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		List<Map<String, Object>> attributions = ((Shown) state).catalogues.stream()
			.map(this::source)
			.filter(Objects::nonNull)
			.filter((source) -> source.attribution() != null)
			.sorted(Comparator.comparing(Source::id))
			.map(Attributions::attribution)
			.toList();
		return CompletableFuture.completedFuture(attributions.isEmpty() ? result
				: result.transform((builder) -> builder.addExtension("attribution", attributions)));
	}

	private @Nullable Source source(Id id) {
		Known remembered = this.known.get(id);
		if (remembered != null && Instant.now().isBefore(remembered.until)) {
			return remembered.source;
		}
		Source source = (Source) this.concepts.byIds(Set.of(id)).get(id);
		if (source != null) {
			this.known.put(id, new Known(source, Instant.now().plus(AGE)));
		}
		return source;
	}

	private static Map<String, Object> attribution(Source source) {
		var attribution = new LinkedHashMap<String, Object>();
		attribution.put("source", source.id().value());
		attribution.put("text", source.attribution());
		attribution.put("licence", source.licence());
		attribution.put("licenceUrl", source.licenceUrl());
		return attribution;
	}

	private record Known(Source source, Instant until) {
	}

	/** The catalogues whose data a response shows. */
	private record Shown(Set<Id> catalogues) implements InstrumentationState {

		void add(@Nullable Object shown) {
			switch (shown) {
				case Node node -> addCatalogue(node.id());
				case Edge<?> edge -> add(edge.node());
				case Evidence evidence -> addCatalogue(evidence.source());
				case SkillGap gap -> addCatalogue(gap.to().id());
				case null, default -> {
				}
			}
		}

		private void addCatalogue(Id id) {
			id.catalogue().ifPresent(this.catalogues::add);
		}

	}

}
