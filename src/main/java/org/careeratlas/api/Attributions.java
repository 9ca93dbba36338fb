package org.careeratlas.api;

import java.util.Comparator;
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
import org.careeratlas.analysis.comparison.RoleComparison;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.paths.CareerMove;
import org.careeratlas.analysis.paths.CareerPath;
import org.careeratlas.analysis.plan.LearningPlan;
import org.careeratlas.api.paging.Edge;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Source;
import org.careeratlas.graph.Subgraph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the attributions that publishers ask for into each response that carries their
 * data, as {@code extensions.attribution}, so that whoever shows the one can show the
 * other.
 */
@Component
class Attributions extends SimplePerformantInstrumentation {

	private final Concepts concepts;

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
		Set<Id> catalogues = ((Shown) state).catalogues;
		List<Map<String, Object>> attributions = this.concepts.byIds(catalogues)
			.values()
			.stream()
			.map(Source.class::cast)
			.filter((source) -> source.attribution() != null)
			.sorted(Comparator.comparing(Source::id))
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

	/** The catalogues whose data a response shows. */
	private record Shown(Set<Id> catalogues) implements InstrumentationState {

		void add(@Nullable Object shown) {
			switch (shown) {
				case Node node -> addCatalogue(node.id());
				case Edge<?> edge -> add(edge.node());
				case Evidence evidence -> addCatalogue(evidence.source());
				case SkillGap gap -> addCatalogue(gap.to().id());
				case RoleComparison comparison -> comparison.roles().forEach(this::add);
				case Subgraph subgraph -> subgraph.nodes().forEach(this::add);
				case LearningPlan plan -> addCatalogue(plan.to().id());
				case CareerPath path -> path.moves().forEach(this::add);
				case CareerMove move -> {
					addCatalogue(move.roles().from());
					addCatalogue(move.roles().to());
				}
				case null, default -> {
				}
			}
		}

		private void addCatalogue(Id id) {
			id.catalogue().ifPresent(this.catalogues::add);
		}

	}

}
