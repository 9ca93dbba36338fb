package org.careeratlas.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Discipline;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.KindCount;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Question;
import org.careeratlas.graph.Reference;
import org.careeratlas.graph.Scenario;
import org.careeratlas.graph.Source;
import org.careeratlas.graph.SourceCounts;
import org.dataloader.DataLoader;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who says what the atlas says. */
@Controller
class EvidenceController {

	private final Concepts concepts;

	private final Reference reference;

	private final SourceCounts counts;

	EvidenceController(Concepts concepts, Reference reference, SourceCounts counts) {
		this.concepts = concepts;
		this.reference = reference;
		this.counts = counts;
	}

	@QueryMapping
	List<Source> sources() {
		return this.reference.all(Source.class);
	}

	@BatchMapping
	Map<Source, List<KindCount>> counts(List<Source> sources) {
		Map<Id, List<KindCount>> bySource = this.counts.bySource();
		return sources.stream()
			.collect(Collectors.toMap(Function.identity(), (source) -> bySource.getOrDefault(source.id(), List.of())));
	}

	@BatchMapping
	Map<Evidence, Source> source(List<Evidence> evidence) {
		Map<Id, Node> sources = this.concepts
			.byIds(evidence.stream().map(Evidence::source).collect(Collectors.toSet()));
		var perEvidence = new HashMap<Evidence, Source>();
		evidence.forEach((piece) -> perEvidence.put(piece,
				(Source) Objects.requireNonNull(sources.get(piece.source()), "a source is missing")));
		return perEvidence;
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Concept concept, DataLoader<Id, List<Evidence>> evidenceOf) {
		return Loading.list(evidenceOf, concept.id());
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Discipline discipline, DataLoader<Id, List<Evidence>> evidenceOf) {
		return Loading.list(evidenceOf, discipline.id());
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Scenario scenario, DataLoader<Id, List<Evidence>> evidenceOf) {
		return Loading.list(evidenceOf, scenario.id());
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Question question, DataLoader<Id, List<Evidence>> evidenceOf) {
		return Loading.list(evidenceOf, question.id());
	}

}
