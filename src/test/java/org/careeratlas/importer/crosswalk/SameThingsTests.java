package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.ToolKind;
import org.careeratlas.model.fact.Mapping;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SameThingsTests {

	private static final ToolCandidate JIRA = tool("jira", "seed", "Jira", 3);

	private static final ToolCandidate ATLASSIAN_JIRA = tool("onet-atlassian-jira", "onet", "Atlassian JIRA", 90);

	private static final ToolCandidate JIRA_SOFTWARE = tool("onet-jira-software", "onet", "Jira software", 5);

	private static final CrosswalkCandidate BAKER = role("baker", "seed");

	private static final CrosswalkCandidate ESCO_BAKER = role("esco-baker", "esco");

	private static final CrosswalkCandidate ONET_BAKERS = role("onet-bakers", "onet");

	@Test
	void equalNamesOfToolsMakeTheSameUpToCaseAccentsAndPunctuation() {
		assertThat(named("Scikit-learn", "scikit-learn")).hasSize(1);
		assertThat(named("Scikit-learn", "scikit learn")).hasSize(1);
		assertThat(named("T squares", "T-squares", "t  squares")).hasSize(2);
		assertThat(named("Café", "cafe")).hasSize(1);
	}

	@Test
	void partsOfNamesAndSignsThatTellApartMakeNothing() {
		assertThat(named("Miro", "Steam irons", "Miro board")).isEmpty();
		assertThat(named("C", "C++", "C#")).isEmpty();
		assertThat(named("--", "!")).isEmpty();
	}

	@Test
	void softwareIsNeverEquipment() {
		var proposals = new ArrayList<MappingProposal>();

		new SameName(List.of(JIRA, new ToolCandidate(new Id("onet-jira"), "onet", ToolKind.EQUIPMENT, "Jira", 1)))
			.forEach(proposals::add);

		assertThat(proposals).isEmpty();
	}

	@Test
	void theCuratedMemberStandsForAllAndElseTheMostUsedOne() {
		List<StatedMatch> matches = List.of(exact("onet-atlassian-jira", "onet-jira-software"),
				exact("jira", "onet-atlassian-jira"));

		assertThat(same(List.of(), List.of(JIRA_SOFTWARE, ATLASSIAN_JIRA, JIRA), matches))
			.containsExactly("onet-atlassian-jira > jira", "onet-jira-software > jira");
		assertThat(same(List.of(), List.of(JIRA_SOFTWARE, ATLASSIAN_JIRA), matches))
			.containsExactly("onet-jira-software > onet-atlassian-jira");
	}

	@Test
	void onlyExactMatchesMakeTheSame() {
		assertThat(same(List.of(), List.of(JIRA, ATLASSIAN_JIRA),
				List.of(new StatedMatch(JIRA.id(), Mapping.CLOSE, ATLASSIAN_JIRA.id(), false))))
			.isEmpty();
	}

	@Test
	void exactMatchesOfRolesPassOn() {
		assertThat(same(List.of(ONET_BAKERS, ESCO_BAKER, BAKER), List.of(),
				List.of(exact("esco-baker", "onet-bakers"), exact("baker", "esco-baker"))))
			.containsExactly("esco-baker > baker", "onet-bakers > baker");
	}

	@Test
	void twoRolesOfOneCatalogueAreNotTheSame() {
		assertThat(same(List.of(BAKER, ESCO_BAKER, role("esco-cook", "esco")), List.of(),
				List.of(exact("baker", "esco-baker"), exact("esco-cook", "baker"))))
			.isEmpty();
	}

	@Test
	void theWordOfAPublisherCountsBeforeThatOfTheEditors() {
		StatedMatch official = new StatedMatch(ONET_BAKERS.id(), Mapping.NARROW, ESCO_BAKER.id(), true);

		assertThat(same(List.of(ONET_BAKERS, ESCO_BAKER), List.of(),
				List.of(exact("esco-baker", "onet-bakers"), official)))
			.isEmpty();
	}

	@Test
	void matchesOfWhatTheGraphLacksMakeNothing() {
		assertThat(same(List.of(BAKER), List.of(), List.of(exact("baker", "esco-baker"), exact("baker", "baker"))))
			.isEmpty();
	}

	private static List<String> named(String... names) {
		var tools = new ArrayList<ToolCandidate>();
		for (String name : names) {
			tools.add(tool("tool-" + tools.size(), (tools.size() % 2 == 0) ? "seed" : "onet", name, 0));
		}
		var proposals = new ArrayList<MappingProposal>();
		new SameName(tools).forEach(proposals::add);
		assertThat(proposals).allMatch((proposal) -> proposal.mapping() == Mapping.EXACT);
		return proposals.stream().map((proposal) -> proposal.from() + " " + proposal.to()).toList();
	}

	private static List<String> same(List<CrosswalkCandidate> concepts, List<ToolCandidate> tools,
			List<StatedMatch> matches) {
		var same = new ArrayList<String>();
		new SameThings(concepts, tools, matches)
			.forEach((member, preferred) -> same.add("%s > %s".formatted(member, preferred)));
		return same;
	}

	private static StatedMatch exact(String from, String to) {
		return new StatedMatch(new Id(from), Mapping.EXACT, new Id(to), false);
	}

	private static ToolCandidate tool(String id, String origin, String name, int roles) {
		return new ToolCandidate(new Id(id), origin, ToolKind.SOFTWARE, name, roles);
	}

	private static CrosswalkCandidate role(String id, String origin) {
		return new CrosswalkCandidate(new Id(id), origin, null, id, List.of(), List.of());
	}

}
