package org.careeratlas.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.careeratlas.server.PersonalText;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.stereotype.Component;

/**
 * Caches documents with the result of their validation, since dashboards send the same
 * ones repeatedly. Bounded by the length of the texts: a parsed document takes many times
 * the memory of its text. Documents in which somebody's text is written are not kept.
 */
@Component
class Documents implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

	private static final long CHARACTERS = 500_000;

	private final Cache<String, PreparsedDocumentEntry> prepared = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String query, PreparsedDocumentEntry entry) -> query.length())
		.build();

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(this));
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		if (PersonalText.isWrittenIn(input.getQuery())) {
			return CompletableFuture.completedFuture(parseAndValidate.apply(input));
		}
		return CompletableFuture
			.completedFuture(this.prepared.get(input.getQuery(), (query) -> parseAndValidate.apply(input)));
	}

}
