package org.careeratlas.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Brewers of several sources, some of which mean the same. */
@AtlasTest
class SearchStoreTests {

	private static final Catalogue OTHERS = new Catalogue("test-others",
			List.of(role("qbrewers", "Qbrewers"), role("qbrewer-helper", "Qbrewer helper"),
					role("qbrewing-expert", "Qbrewing expert"), role("qmaltster", "Qmaltster")),
			List.of(same("qbrewing-expert", "qbrewers"), same("qmaltster", "qbrewers")));

	@Autowired
	private Search search;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void load() {
		this.catalogues.replace(OTHERS);
	}

	@AfterEach
	void remove() {
		this.graph.run("MATCH (node:Node) WHERE node.id CONTAINS 'qbrew' OR node.id = 'qmaltster' DETACH DELETE node");
		this.graph.run("MATCH (import:Import {id: 'test-others'}) DELETE import");
	}

	@Test
	void whatMeansExactlyTheSameIsOneHit() {
		Page<SearchHit> page = find("qbrew", 10);
		assertThat(hits(page)).containsExactly("qbrewers", "qbrewer-helper");
		assertThat(page.total()).isEqualTo(2);
	}

	@Test
	void aRoleIsShownAsItIsFound() {
		assertThat(hits(find("qbrewing expert", 10))).containsExactly("qbrewing-expert");
		assertThat(hits(find("qbrewing", 10))).startsWith("qbrewing-expert");
	}

	@Test
	void theCuratedStandsForTheOthers() {
		curate("qbrewer-curated", "qbrewing-expert");
		assertThat(hits(find("qbrew", 10))).containsExactly("qbrewer-curated", "qbrewers", "qbrewer-helper");
	}

	@Test
	void aHitThatStandsForOthersCountsAsOneOfAPage() {
		Page<SearchHit> first = find("qbrew", 1);
		assertThat(hits(first)).containsExactly("qbrewers");
		assertThat(first.hasNext()).isTrue();
		Page<SearchHit> second = this.search.find("qbrew", EnumSet.allOf(ConceptKind.class),
				new KeysetRequest(1, false, first.items().getFirst().position()));
		assertThat(hits(second)).containsExactly("qbrewer-helper");
		assertThat(second.hasNext()).isFalse();
	}

	/** Curated as far as the search knows; the seed itself stays as it is. */
	private void curate(String id, String sameAs) {
		this.graph.run("""
				MATCH (other:Node {id: $same})-[same:SAME_AS]->()
				DELETE same
				CREATE (:Node:Concept:Role {id: $id, name: 'Qbrewers, curated', nameKey: 'qbrewers, curated',
				  roleKind: 'POSITION', origin: 'seed'})<-[:SAME_AS {origin: 'seed'}]-(other)
				""", Map.of("id", id, "same", sameAs));
	}

	private Page<SearchHit> find(String query, int size) {
		return this.search.find(query, EnumSet.allOf(ConceptKind.class), new KeysetRequest(size, false, null));
	}

	private static List<String> hits(Page<SearchHit> page) {
		return page.items().stream().map(Positioned::item).map((hit) -> hit.concept().id().value()).toList();
	}

	private static NodeRow role(String id, String name) {
		return new NodeRow(new Id(id), List.of("Concept", "Role"),
				Map.of("name", name, "nameKey", NameKey.of(name), "roleKind", "POSITION"));
	}

	private static FactRow same(String from, String to) {
		return new FactRow(new Id(from), Catalogue.SAME_AS, new Id(to), Map.of());
	}

}
