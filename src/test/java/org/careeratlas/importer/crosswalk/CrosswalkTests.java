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
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

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

	@Autowired
	private GraphEdits edits;

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

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
	void aPublisherCountsBeforeEditorsAndRulesWhoAreListedAsConflicts() {
		state("test-esco-baker", "BROAD", "test-onet-bakers", "esco", "DOCUMENT");
		state("test-onet-bakers", "EXACT", "test-esco-baker", "career-atlas-editors", "EDITORIAL");
		this.rules.apply();

		assertThat(counterparts(OF_ESCO)).containsExactly("BROAD test-onet-bakers");
		assertThat(counterparts(OF_ONET)).containsExactly("NARROW test-esco-baker");
		assertThat(matches(OF_ESCO).getFirst().evidence()).extracting(Evidence::basis)
			.containsExactly(EvidenceBasis.DOCUMENT);
		assertThat(conflicts()).containsExactly("test-onet-bakers EXACT test-esco-baker, officially NARROW");
	}

	@Test
	void aRuleThatAPublisherContradictsIsAConflictAndNoMatch() {
		this.driver
			.executableQuery(
					"""
							MATCH (from:Node {id: 'test-esco-baker'})
							CREATE (to:Node:Role:Concept {id: 'test-onet-cooks', origin: 'onet', source: 'onet', name: 'Cooks', nameKey: 'cooks',
							  roleKind: 'POSITION', alsoKnownAs: [], codes: [], codeUrls: []})
							CREATE (from)-[:MATCHES {mapping: 'CLOSE', source: 'esco', basis: 'DOCUMENT', origin: 'test'}]->(to)
							""")
			.execute();
		this.rules.apply();

		assertThat(counterparts(OF_ESCO)).containsExactly("CLOSE test-onet-cooks");
		assertThat(conflicts()).containsExactly("test-esco-baker CLOSE test-onet-bakers, officially null");
		assertThat(this.catalogues.plan(this.rules.catalogue()).isEmpty()).isTrue();
	}

	private void state(String from, String mapping, String to, String source, String basis) {
		this.driver.executableQuery("""
				MATCH (from:Node {id: $from})
				MATCH (to:Node {id: $to})
				CREATE (from)-[:MATCHES {mapping: $mapping, source: $source, basis: $basis, origin: 'test'}]->(to)
				""")
			.withParameters(Map.of("from", from, "mapping", mapping, "to", to, "source", source, "basis", basis))
			.execute();
	}

	private List<String> conflicts() {
		this.edits.touch();
		List<Map<?, ?>> found = this.graphQl
			.document("{ crosswalkConflicts { nodes { from { id } to { id } official other } } }")
			.execute()
			.path("crosswalkConflicts.nodes")
			.entityList(new ParameterizedTypeReference<Map<?, ?>>() {
			})
			.get();
		return found.stream()
			.map((conflict) -> "%s %s %s, officially %s".formatted(id(conflict.get("from")), conflict.get("other"),
					id(conflict.get("to")), conflict.get("official")))
			.toList();
	}

	private static @Nullable Object id(@Nullable Object concept) {
		return (concept instanceof Map<?, ?> map) ? map.get("id") : null;
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
