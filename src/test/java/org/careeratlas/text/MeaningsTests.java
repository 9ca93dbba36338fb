package org.careeratlas.text;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.text.Meanings.Near;
import org.careeratlas.text.Wording.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AtlasTest
class MeaningsTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Autowired
	private Meanings meanings;

	@Autowired
	private TextVectors store;

	@Autowired
	private GraphVersion version;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void waitForMeanings() {
		await().atMost(PATIENCE).until(this.meanings::isReady);
	}

	@AfterEach
	void removeNodes() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void findsWhatIsCalledSo() {
		Near nearest = nearest("product manager", ConceptKind.ROLE);
		assertThat(nearest.concept()).isEqualTo(new Id("product-manager"));
		assertThat(nearest.similarity()).isGreaterThan(0.97);
	}

	@Test
	void findsWhatMeansTheSame() {
		assertThat(nearest("talking in front of an audience", ConceptKind.SKILL).name().toLowerCase(Locale.ROOT))
			.containsAnyOf("speak", "present");
	}

	@Test
	void learnsNewNamesAndKeepsTheirVectors() {
		this.graph.run("""
				CREATE (:Node:Concept:Skill {id: 'zither', name: 'Playing the zither', nameKey: 'playing the zither',
				  alsoKnownAs: ['Zither music'], skillKind: 'SKILL', source: 'seed', origin: 'test'})
				""");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(nearest("play a zither", ConceptKind.SKILL).concept().value())
				.isEqualTo("zither"));
		String digest = new Wording(new Id("zither"), ConceptKind.SKILL, Type.NAME, "Playing the zither")
			.digest("all-MiniLM-L6-v2-q8");
		assertThat(this.store.find(List.of(digest))).containsKey(digest);
		this.graph.removeNodesOfTheTest();
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.store.find(List.of(digest))).doesNotContainKey(digest));
	}

	@Test
	void answersFromBeforeAreForgotten() {
		var later = new Meanings(new SimpleMeterRegistry());
		var updates = new MeaningUpdates(later, this.store);
		this.version.current();
		long before = this.version.ofAnswers().orElseThrow();
		updates.start();
		try {
			await().atMost(PATIENCE).until(later::isReady);
			await().atMost(PATIENCE).untilAsserted(() -> {
				this.version.current();
				assertThat(this.version.ofAnswers().orElseThrow()).isGreaterThan(before);
			});
		}
		finally {
			updates.stop();
		}
	}

	private Near nearest(String text, ConceptKind kind) {
		List<Near> nearest = this.meanings.nearest(text, EnumSet.of(kind), 3);
		assertThat(nearest).hasSize(3).isSortedAccordingTo(Near.NEAREST_FIRST);
		return nearest.getFirst();
	}

}
