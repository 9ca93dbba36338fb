package org.careeratlas.api;

import java.util.concurrent.CompletableFuture;

import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Crosswalk;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.Families;
import org.careeratlas.graph.GraphEdges;
import org.careeratlas.graph.GraphReadiness;
import org.careeratlas.graph.Insights;
import org.careeratlas.graph.Neighborhoods;
import org.careeratlas.graph.OtherNames;
import org.careeratlas.graph.Portraits;
import org.careeratlas.graph.Reference;
import org.careeratlas.graph.Search;
import org.careeratlas.graph.SkillRelations;
import org.careeratlas.graph.SourceCounts;
import org.careeratlas.graph.ToolCategories;
import org.careeratlas.graph.Transitions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.graphql.test.autoconfigure.GraphQlTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that the schema promises is there, and nothing else. */
@GraphQlTest(
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.careeratlas\\.api\\.(guard\\..*|App.*)"))
@Import({ Gaps.class, Loaders.class, Persons.class, Scalars.class, SchemaMappingTests.Inspection.class,
		StartingGaps.class })
@MockitoBean(types = { CareerMoves.class, Concepts.class, Crosswalk.class, Demands.class, Facts.class, Families.class,
		GraphEdges.class, GraphReadiness.class, Insights.class, Neighborhoods.class, OtherNames.class, Portraits.class,
		Reference.class, Search.class, SimilarRoles.class, SkillRelations.class, SourceCounts.class,
		ToolCategories.class, Transitions.class })
class SchemaMappingTests {

	@Autowired
	private Inspection inspection;

	@Test
	void everyFieldHasWhatFetchesIt() {
		assertThat(this.inspection.report().unmappedFields()).isEmpty();
	}

	@Test
	void everyMethodFetchesAField() {
		assertThat(this.inspection.report().unmappedRegistrations()).isEmpty();
	}

	@Test
	void everyArgumentOfAMethodIsOneOfItsField() {
		assertThat(this.inspection.report().unmappedArguments()).isEmpty();
	}

	@Test
	void noTypeIsSkipped() {
		assertThat(this.inspection.report().skippedTypes()).isEmpty();
	}

	@Test
	void whatTheSchemaCallsNonNullIsSoInJava() {
		assertThat(this.inspection.report().fieldNullnessErrors()).isEmpty();
		assertThat(this.inspection.report().argumentNullnessErrors()).isEmpty();
	}

	/** Keeps what the inspection found when the schema was built. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Inspection {

		private final CompletableFuture<SchemaReport> report = new CompletableFuture<>();

		@Bean
		GraphQlSourceBuilderCustomizer inspectSchemaMappings() {
			return (builder) -> builder.inspectSchemaMappings(this.report::complete);
		}

		SchemaReport report() {
			return this.report.join();
		}

	}

}
