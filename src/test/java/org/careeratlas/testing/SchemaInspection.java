package org.careeratlas.testing;

import java.util.concurrent.CompletableFuture;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring finds when it compares the schema with the controllers. */
public class SchemaInspection implements GraphQlSourceBuilderCustomizer {

	private final CompletableFuture<SchemaReport> report = new CompletableFuture<>();

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings(this.report::complete);
	}

	public SchemaReport report() {
		return this.report.join();
	}

}
