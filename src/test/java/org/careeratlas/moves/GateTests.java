package org.careeratlas.moves;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.License;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.PreparationShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GateTests {

	private static final Evidence SURVEY = new Evidence(new Id("onet"), EvidenceBasis.SURVEY, null, null, null);

	@Test
	void whatTheStartDoesNotMeetIsAGate() {
		List<Gate> gates = Gate.between(preparation(3, 5, 2), preparation(4, 8, 7));
		assertThat(gates).extracting(Gate::kind)
			.containsExactly(GateKind.EDUCATION, GateKind.EXPERIENCE, GateKind.JOB_ZONE);
		assertThat(gates.getFirst().description()).isEqualTo("'Baker' asks for this education: level 8.");
		assertThat(gates.getFirst().evidence()).containsExactly(SURVEY);
	}

	@ParameterizedTest
	@CsvSource({ "6, 2, 6, 6, 1", "6, 6, 6, 6, 0", "6, 6, 6, 2, 0", "6, , 6, 6, 0", "5, , 6, 6, 1" })
	void theEducationThatIsTypicalForEntryIsToldWherePeopleSayNoMore(int education, @Nullable Integer entry,
			int educationTo, @Nullable Integer entryTo, int gates) {
		assertThat(Gate.between(preparation(named("baker"), education, entry, true),
				preparation(named("cook"), educationTo, entryTo, true)))
			.hasSize(gates);
	}

	@Test
	void theEducationThatIsTypicalForEntryIsSaidToBe() {
		assertThat(Gate.between(preparation(named("baker"), 6, 2, true), preparation(named("cook"), 6, 6, true)))
			.extracting(Gate::description)
			.containsExactly("To enter 'cook', this education is typical: level 6.");
	}

	@ParameterizedTest
	@CsvSource({ "true, true, 3", "false, true, 1", "true, false, 1" })
	void theStepBetweenRolesWithZonesOfSimilarOnesIsAtMostThatOfIscosSkillLevels(boolean exact, boolean exactTo,
			int step) {
		assertThat(new Preparation(named("baker", "9211"), 1, null, null, null, null, List.of(), List.of(), exact)
			.stepTo(new Preparation(named("cook", "6114"), 4, null, null, null, null, List.of(), List.of(), exactTo)))
			.isEqualTo(step);
		assertThat(new Preparation(named("baker"), 1, null, null, null, null, List.of(), List.of(), exact)
			.stepTo(new Preparation(named("cook", "6114"), 4, null, null, null, null, List.of(), List.of(), exactTo)))
			.isEqualTo(3);
	}

	private static Preparation preparation(Role role, int education, @Nullable Integer entry, boolean exact) {
		return new Preparation(role, 3, level(education), (entry != null) ? level(entry) : null, null, null, List.of(),
				List.of(), exact);
	}

	private static Role named(String name, String... isco) {
		return new Role(new Id(name), name, null,
				Stream.of(isco).map((code) -> new ExternalCode("ISCO_08", code, null)).toList(), RoleKind.values()[0],
				null, null, null);
	}

	@Test
	void whatTheStartMeetsIsNone() {
		assertThat(Gate.between(preparation(4, 8, 7), preparation(4, 8, 5))).isEmpty();
		assertThat(Gate.between(preparation(5, 10, 7), preparation(4, 8, 5))).isEmpty();
	}

	@Test
	void ofAPersonNothingIsKnown() {
		assertThat(Gate.between(null, preparation(4, 6, 2))).extracting(Gate::kind).containsExactly(GateKind.EDUCATION);
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, 4, 3, 1", "4, 3, 2, 3, 2", "3, 5, 3, 6, 1", "3, 2, 3, 5, 0", "4, 6, 5, 10, 3", "4, 8, 5, 10, 2",
			"4, 10, 4, 2, 0" })
	void aStepIsOneOfZonesOrDegrees(int zone, int education, int zoneTo, int educationTo, int step) {
		assertThat(preparation(zone, education, 1).stepTo(preparation(zoneTo, educationTo, 1))).isEqualTo(step);
	}

	@Test
	void theEducationIsThatOfTheMedian() {
		assertThat(Level.education(List.of(share(5, 30), share(6, 30), share(8, 40)), null)).isNotNull()
			.extracting(Level::category)
			.isEqualTo(6);
		assertThat(Level.education(List.of(share(5, 0), share(6, 0)), null)).isNull();
		assertThat(Level.education(List.of(share(12, 100)), null)).isNotNull()
			.extracting(Level::category)
			.isEqualTo(10);
	}

	@Test
	void aLicenseThatBothNeedIsNoGate() {
		var license = new License("Food license. Whoever sells food needs it.", List.of(SURVEY));
		assertThat(Gate.between(licensed("baker"), licensed("cook", license))).singleElement()
			.isEqualTo(new Gate(GateKind.LICENSE, license.statement(), List.of(SURVEY)));
		assertThat(Gate.between(licensed("baker", license), licensed("cook", license))).isEmpty();
	}

	private static Preparation licensed(String name, License... licenses) {
		return new Preparation(named(name), null, null, null, null, null, List.of(licenses), List.of(), true);
	}

	@Test
	void aLicenseThatEditorsListIsStatedAfterTheDefinition() {
		var listed = new License("Food license. Whoever sells food needs it.", List.of(SURVEY));
		var licenses = new Licenses(Map.of(new Id("baker"), List.of(listed)),
				Map.of(new Id("baker"), List.of("Licensed Baker")));
		assertThat(licenses.of(role("Bakes.", true), List.of())).containsExactly(listed);
		assertThat(licenses.of(role("Bakes. License required.", true), List.of())).singleElement()
			.extracting(License::statement)
			.asString()
			.contains("The definition of");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Assess patients. Licensing or registration required.",
			"Drive trucks. Requires commercial drivers' license.",
			"Pilot boats. Required to hold license issued by U.S. Coast Guard.",
			"Load tanks. Must hold government-issued certification and tankerman certification when working." })
	void aDefinitionMayStateALicense(String summary) {
		assertThat(new Licenses(Map.of(), Map.of()).of(role(summary, null), List.of())).singleElement()
			.satisfies((license) -> assertThat(license.statement()).startsWith("The definition of 'Baker' says: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Issue licenses or permits.", "Install software and maintain software licenses.",
			"Those required to hold teaching certifications should be reported in the appropriate category." })
	void whoIssuesLicensesNeedsNone(String summary) {
		assertThat(new Licenses(Map.of(), Map.of()).of(role(summary, null), List.of())).isEmpty();
	}

	@Test
	void aTitleMayStateALicense() {
		var licenses = new Licenses(Map.of(),
				Map.of(new Id("baker"), List.of("Licensed Baker", "Licensed Pastry Cook")));
		assertThat(licenses.of(role("Bake.", null), List.of())).singleElement()
			.satisfies((license) -> assertThat(license.statement())
				.isEqualTo("'Baker' is also known as 'Licensed Baker': there are places that ask for a license."));
	}

	@ParameterizedTest
	@CsvSource({ "EXACT, 1", "CLOSE, 0", "BROAD, 0", "NARROW, 0" })
	void aTitleCountsForTheSameJob(Mapping mapping, int licenses) {
		var cook = new Role(new Id("cook"), "Cook", null, List.of(), RoleKind.values()[0], null, null, null);
		assertThat(new Licenses(Map.of(), Map.of(new Id("baker"), List.of("Licensed Baker"))).of(cook,
				List.of(new Counterpart<>(mapping, role(null, null), List.of()))))
			.hasSize(licenses);
	}

	@ParameterizedTest
	@CsvSource({ "EXACT, 1", "CLOSE, 1", "BROAD, 1", "NARROW, 0" })
	void aRegulatedProfessionCountsForWhatMatchesItOrIsAKindOfIt(Mapping mapping, int licenses) {
		assertThat(new Licenses(Map.of(), Map.of()).of(role(null, null),
				List.of(new Counterpart<>(mapping, role(null, true), List.of()))))
			.hasSize(licenses);
	}

	private static PreparationShare share(int category, double share) {
		return new PreparationShare(category, "level " + category, share, null, null, List.of());
	}

	private static Preparation preparation(int zone, int education, int experience) {
		return new Preparation(role(null, null), zone, level(education), null, level(experience), null, List.of(),
				List.of(), true);
	}

	private static Level level(int category) {
		return new Level(category, "level " + category, List.of(SURVEY));
	}

	private static Role role(@Nullable String summary, @Nullable Boolean regulated) {
		return new Role(new Id("baker"), "Baker", summary, List.of(), RoleKind.values()[0], null, null, regulated);
	}

}
