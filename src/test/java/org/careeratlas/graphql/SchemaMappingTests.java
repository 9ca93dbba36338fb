package org.careeratlas.graphql;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.SchemaInspection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that the schema promises is there, and nothing else. */
@AtlasTest
class SchemaMappingTests {

	@Autowired
	private SchemaInspection inspection;

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
		// a list of lists is not looked into
		assertThat(this.inspection.report().skippedTypes().toString()).isEqualTo("[[Float], [GapCell!]]");
	}

	@Test
	void whatTheSchemaCallsNonNullIsSoInJava() {
		assertThat(this.inspection.report().fieldNullnessErrors()).isEmpty();
		assertThat(this.inspection.report().argumentNullnessErrors()).isEmpty();
	}

}
