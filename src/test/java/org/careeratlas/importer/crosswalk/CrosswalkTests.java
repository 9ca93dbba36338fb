package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Source;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.sources.Sources;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class CrosswalkTests {

	private static final Id OF_ESCO = new Id("test-esco-baker");

	private static final Id OF_ONET = new Id("test-onet-bakers");

	private static final Catalogue ESCO = new Catalogue("esco",
			List.of(role(OF_ESCO, "baker", "ESCO 7512.1", "ISCO_08 7512")), List.of());

	private static final Catalogue ONET = new Catalogue("onet",
			List.of(role(OF_ONET, "Bakers", "ONET_SOC 51-3011.00", "SOC_2018 51-3011")), List.of());

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private CrosswalkRules rules;

	@Autowired
	private RelationLoader relations;

	@Autowired
	private Sources sources;

	@Autowired
	private Driver driver;

	@BeforeEach
	void importBoth() {
		this.catalogues.replace(ESCO);
		this.catalogues.replace(ONET);
		this.rules.apply();
	}

	@AfterEach
	void removeBoth() {
		this.catalogues.replace(empty(ESCO));
		this.catalogues.replace(empty(ONET));
		this.driver.executableQuery("MATCH (pending:PendingFact {origin: 'test'}) DELETE pending").execute();
		this.rules.apply();
	}

	@Test
	void whatTheRulesFindIsReadFromEitherSide() {
		assertThat(counterparts(OF_ESCO)).containsExactly("CLOSE test-onet-bakers");
		assertThat(counterparts(OF_ONET)).containsExactly("CLOSE test-esco-baker");
	}

	@Test
	void aMatchSaysThatTheAtlasWorkedItOutAndFromWhat() {
		assertThat(matches(OF_ESCO).getFirst().evidence()).singleElement().satisfies((evidence) -> {
			assertThat(evidence.source()).isEqualTo(new Id("crosswalk"));
			assertThat(evidence.basis()).isEqualTo(EvidenceBasis.COMPUTED);
			assertThat(evidence.note()).contains("ISCO-08 7512", "SOC 51-3011");
		});
		assertThat(this.sources.all()).extracting(Source::id).contains(new Id("crosswalk"));
	}

	@Test
	void theRulesWriteNothingASecondTime() {
		assertThat(this.catalogues.replace(this.rules.catalogue()).isEmpty()).isTrue();
		assertThat(this.catalogues.plan(this.rules.catalogue()).isEmpty()).isTrue();
	}

	@Test
	void aMatchGoesWithTheOccupationAndComesBackWithIt() {
		this.catalogues.replace(empty(ONET));
		this.rules.apply();
		assertThat(matches(OF_ESCO)).isEmpty();
		assertThat(this.sources.all()).extracting(Source::id).doesNotContain(new Id("crosswalk"));

		this.catalogues.replace(ONET);
		this.rules.apply();
		assertThat(matches(OF_ESCO)).hasSize(1);
	}

	@Test
	void aMatchFollowsTheTitle() {
		this.catalogues.replace(new Catalogue("onet",
				List.of(role(OF_ONET, "Millers", "ONET_SOC 51-3011.00", "SOC_2018 51-3011")), List.of()));
		this.rules.apply();

		assertThat(matches(OF_ESCO)).isEmpty();
	}

	@Test
	void theOtherTitlesOfAnOccupationCountToo() {
		this.catalogues.replace(new Catalogue("esco",
				List.of(role(OF_ESCO, "pastry baker", "ESCO 7512.1", "ISCO_08 7512")), List.of()));
		this.rules.apply();

		assertThat(counterparts(OF_ESCO)).containsExactly("BROAD test-onet-bakers");
	}

	@Test
	void whatEditorsSayOfAPairReplacesWhatTheRulesSay() {
		this.driver.executableQuery("""
				MATCH (from:Node {id: 'test-onet-bakers'})
				MATCH (to:Node {id: 'test-esco-baker'})
				CREATE (from)-[:MATCHES {mapping: 'NARROW', source: 'career-atlas-editors', basis: 'EDITORIAL',
				  origin: 'test'}]->(to)
				""").execute();
		this.rules.apply();

		assertThat(counterparts(OF_ESCO)).containsExactly("BROAD test-onet-bakers");
		assertThat(matches(OF_ESCO).getFirst().evidence()).extracting(Evidence::source)
			.containsExactly(new Id("career-atlas-editors"));
	}

	@Test
	void theSameComeBeforeTheSimilarAndEqualsByName() {
		this.driver.executableQuery("""
				MATCH (from:Node {id: 'test-esco-baker'})
				UNWIND [['product-manager', 'BROAD'], ['scrum-master', 'EXACT'], ['founder', 'EXACT'],
				  ['product-owner', 'NARROW']] AS match
				MATCH (to:Node {id: match[0]})
				CREATE (from)-[:MATCHES {mapping: match[1], source: 'test', basis: 'EDITORIAL', origin: 'test'}]->(to)
				""").execute();

		assertThat(counterparts(OF_ESCO)).containsExactly("EXACT founder", "EXACT scrum-master",
				"CLOSE test-onet-bakers", "BROAD product-manager", "NARROW product-owner");
	}

	private List<String> counterparts(Id role) {
		return matches(role).stream().map((match) -> match.mapping() + " " + match.node().id()).toList();
	}

	private List<Counterpart<Role>> matches(Id role) {
		return this.relations.load(Crosswalk.ROLES, Set.of(role)).getOrDefault(role, List.of());
	}

	private static Catalogue empty(Catalogue catalogue) {
		return new Catalogue(catalogue.origin(), List.of(), List.of());
	}

	private static NodeRow role(Id id, String name, String... codes) {
		return new NodeRow(id, List.of("Role", "Concept"),
				Map.of("name", name, "nameKey", name.toLowerCase(Locale.ROOT), "roleKind", "POSITION", "alsoKnownAs",
						List.of("Pastry bakers"), "codes", List.of(codes), "codeUrls", List.of("", "")));
	}

}
