package org.careeratlas.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.QueryComplexityLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rejects requests that exceed a limit, before anything is fetched. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

	private static final int MAX_COSTS = 1000;

	private final GuardProperties limits;

	private final HeavyRequests heavyRequests;

	/** Documents are parsed once, and operations known by identity. */
	private final Cache<OperationDefinition, RequestCost> costs = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MAX_COSTS)
		.build();

	QueryLimits(GuardProperties limits, HeavyRequests heavyRequests) {
		this.limits = limits;
		this.heavyRequests = heavyRequests;
	}

	/** Makes GraphQL Java count depth and fields during validation. */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		input.getGraphQLContext()
			.put(QueryComplexityLimits.KEY,
					QueryComplexityLimits.newLimits()
						.maxDepth(this.limits.depth())
						.maxFieldsCount(this.limits.fields())
						.build());
		return input;
	}

	/** Counts definitions and aliases, before the document is validated. */
	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables request,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Document document = request.getDocument();
		rejectAbove(this.limits.definitions(), document.getDefinitions().size(), "operations and fragments");
		var aliases = new Counter();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			@SuppressWarnings("rawtypes")
			public TraversalControl visitField(Field field, TraverserContext<Node> context) {
				aliases.count += (field.getAlias() != null) ? 1 : 0;
				return TraversalControl.CONTINUE;
			}
		}, document);
		rejectAbove(this.limits.aliases(), aliases.count, "aliases");
		return request;
	}

	/** Refuses what costs too much, and lets what costs much wait for its turn. */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		RequestCost cost = cost(context);
		context.getGraphQLContext().put(RequestCost.class, cost.total());
		if (cost.total() > this.limits.cost()) {
			throw tooExpensive(cost);
		}
		this.heavyRequests.admit(cost.total());
		return super.beginExecuteOperation(parameters, state);
	}

	/** Without variables, a document always costs the same. */
	private RequestCost cost(ExecutionContext context) {
		return context.getOperationDefinition().getVariableDefinitions().isEmpty()
				? this.costs.get(context.getOperationDefinition(), (operation) -> added(context)) : added(context);
	}

	private static RequestCost added(ExecutionContext context) {
		return RequestCost.of(QueryTraverser.newQueryTraverser()
			.schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getExecutionInput().getOperationName())
			.coercedVariables(context.getCoercedVariables())
			.build());
	}

	private AbortExecutionException tooExpensive(RequestCost cost) {
		String message = "The request costs %d, and at most %d is allowed; most of it goes to %s: ask for less at once"
			.formatted(cost.total(), this.limits.cost(), cost.mostExpensive());
		return new AbortExecutionException(List.of(ErrorAnswer.of(ErrorCode.BAD_REQUEST, message,
				Map.of("cost", cost.total(), "budget", this.limits.cost(), "field", cost.mostExpensive()))));
	}

	/** Tells the cost to those who ask with the extension {@code cost: true}. */
	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Long cost = parameters.getGraphQLContext().get(RequestCost.class);
		boolean asked = Boolean.TRUE.equals(parameters.getExecutionInput().getExtensions().get("cost"));
		return CompletableFuture.completedFuture((cost != null && asked) ? result
			.transform((answer) -> answer.addExtension("cost", Map.of("requested", cost, "budget", this.limits.cost())))
				: result);
	}

	static void rejectAbove(long limit, long count, String what) {
		if (count > limit) {
			throw new AbortExecutionException(
					"The request has %d %s, and at most %d are allowed".formatted(count, what, limit));
		}
	}

	private static final class Counter {

		private int count;

	}

}
