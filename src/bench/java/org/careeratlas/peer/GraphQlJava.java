package org.careeratlas.peer;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.sun.management.ThreadMXBean;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.careeratlas.load.Load;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GraphQL Java itself costs: it executes the same documents over the same schema,
 * whose fields are read from maps in memory. There is no HTTP, no JSON and no parsing.
 */
final class GraphQlJava {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final JsonMapper json = JsonMapper.shared();

	private final GraphQL graphQl;

	private final List<ExecutionInput> requests = new ArrayList<>();

	/** Executes a document of the schema. */
	GraphQlJava(GraphQLSchema schema, String document) {
		var parsed = CompletableFuture.completedFuture(new PreparsedDocumentEntry(Parser.parse(document)));
		this.graphQl = GraphQL
			.newGraphQL(schema.transform((copy) -> copy
				.codeRegistry(schema.getCodeRegistry().transform((registry) -> registry.clearDataFetchers()))))
			.preparsedDocumentProvider((input, parse) -> parsed)
			.build();
	}

	/**
	 * Adds a request.
	 * @param answer what the service answers to it
	 */
	@SuppressWarnings("unchecked")
	void add(Map<String, Object> variables, byte[] answer) {
		var data = (Map<String, Object>) json.readValue(answer, Map.class).get("data");
		var request = ExecutionInput.newExecutionInput("constant").variables(variables).root(data).build();
		Map<String, Object> executed = this.graphQl.execute(request).toSpecification();
		if (!json.valueToTree(executed).get("data").equals(json.valueToTree(data))) {
			throw new IllegalStateException("GraphQL Java answers something else: " + executed);
		}
		this.requests.add(request);
	}

	/** Executes the requests in one thread, as often as there is time. */
	Load.Rate during(Duration time) {
		long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
		long start = System.nanoTime();
		int executed = 0;
		while (System.nanoTime() - start < time.toNanos()) {
			this.graphQl.execute(this.requests.get(executed++ % this.requests.size()));
		}
		return new Load.Rate(executed / ((System.nanoTime() - start) / 1e9),
				(THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore) / executed);
	}

}
