package org.careeratlas.graphql;

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
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.QueryComplexityLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rejects requests that exceed a limit, before anything is fetched. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

	private final GuardProperties limits;

	QueryLimits(GuardProperties limits) {
		this.limits = limits;
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

	/** Checks the sizes of all pages, which may come from variables. */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		QueryTraverser.newQueryTraverser()
			.schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getExecutionInput().getOperationName())
			.coercedVariables(context.getCoercedVariables())
			.build()
			.visitPreOrder(new PageSizes(this.limits.nodes()));
		return super.beginExecuteOperation(parameters, state);
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
