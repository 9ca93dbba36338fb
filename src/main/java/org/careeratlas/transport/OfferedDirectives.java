package org.careeratlas.transport;

import java.util.List;
import java.util.Set;

import graphql.Directives;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLObjectType;
import org.springframework.stereotype.Component;

/**
 * Keeps introspection from offering what GraphQL Java knows and no transport here
 * delivers: the deferred parts of an answer. A document with {@code @defer} is answered
 * as a whole.
 */
@Component
class OfferedDirectives extends SimplePerformantInstrumentation {

	private static final Set<String> NOT_DELIVERED = Set.of(Directives.DeferDirective.getName());

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return isListOfDirectives(parameters) ? (environment) -> offered(environment.getGraphQLSchema().getDirectives())
				: fetcher;
	}

	private static boolean isListOfDirectives(InstrumentationFieldFetchParameters parameters) {
		GraphQLObjectType parent = parameters.getExecutionStepInfo().getObjectType();
		return parent != null && parent.getName().equals(Introspection.__Schema.getName())
				&& parameters.getField().getName().equals("directives");
	}

	private static List<GraphQLDirective> offered(List<GraphQLDirective> known) {
		return known.stream().filter((directive) -> isOffered(directive.getName())).toList();
	}

	static boolean isOffered(String directive) {
		return !NOT_DELIVERED.contains(directive);
	}

}
