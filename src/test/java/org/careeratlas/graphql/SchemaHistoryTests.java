package org.careeratlas.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever clients ask today they can ask tomorrow: the schema breaks nothing of
 * {@code schema-before.graphqls}, which is replaced with each minor version.
 */
class SchemaHistoryTests {

	/**
	 * Null where an analysis fails, so that the rest of an answer does not; or where the
	 * target of a gap is a text, which only who asks for it gets.
	 */
	private static final List<String> NULLABLE = List.of("Insights.counts", "Insights.sourceCounts",
			"Insights.skillDemand", "Insights.toolAdoption", "Insights.certificationReach", "Insights.gateways",
			"Insights.payByFamily", "Query.compareRoles", "Query.skillGap", "Query.insights", "Query.suggestRoles",
			"Query.neighborhood", "SkillGap.to", "Query.careerPaths", "Query.learningPlan", "CareerMove.gap",
			"Role.similarRoles", "Role.gapTo");

	private final String before = read("src/test/resources/schema-before.graphqls");

	private final String now = new SchemaPrinter(Options.defaultOptions().includeDirectives(false))
		.print(SchemaRulesTests.schema());

	@Test
	void nothingBreaksButWhatMayFailOnItsOwn() {
		assertThat(broken(this.now)).containsExactlyInAnyOrderElementsOf(NULLABLE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			families: [FamilyCount!]!   | ''                               | Query
			exactLow: Float!            | exactLow: Float                  | Salary
			exactLow: Float!            | exactLow: Int!                   | Salary
			PROGRESSION                 | UPWARD                           | TransitionKind
			search(query: String!       | search(query: String!, now: Int! | Query
			salaryAtLeast: Int          | ''                               | RoleFilter
			""")
	void aBreakingChangeWouldBeSeen(String part, String other, String type) {
		assertThat(broken(this.before)).isEmpty();
		assertThat(this.before).containsOnlyOnce(part);
		assertThat(broken(this.before.replace(part, other))).anyMatch((place) -> place.startsWith(type));
	}

	/** What breaks clients, as a type or its field. */
	private List<String> broken(String schema) {
		var reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(this.before, schema), reporter);
		return reporter.getBreakages()
			.stream()
			.map((change) -> (change.getFieldName() != null) ? change.getTypeName() + "." + change.getFieldName()
					: change.getTypeName())
			.distinct()
			.toList();
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
