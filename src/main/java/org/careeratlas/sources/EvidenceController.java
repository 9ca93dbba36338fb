package org.careeratlas.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role.FamilyCount;
import org.careeratlas.model.Id;
import org.careeratlas.model.Question;
import org.careeratlas.model.Scenario;
import org.careeratlas.model.Source;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Sources and the evidence that they provide. */
@Controller
class EvidenceController {

	private final Concepts concepts;

	private final Sources sources;

	private final SourceCounts counts;

	EvidenceController(Concepts concepts, Sources sources, SourceCounts counts) {
		this.concepts = concepts;
		this.sources = sources;
		this.counts = counts;
	}

	@QueryMapping
	List<Source> sources() {
		return this.sources.all();
	}

	@SchemaMapping
	List<Source> sources(FamilyCount family) {
		return this.sources.withIds(Set.copyOf(family.sourceIds()));
	}

	@BatchMapping
	Map<Source, List<KindCount>> counts(List<Source> sources) {
		Map<Id, List<KindCount>> bySource = this.counts.bySource();
		return sources.stream()
			.collect(Collectors.toMap(Function.identity(), (source) -> bySource.getOrDefault(source.id(), List.of())));
	}

	@BatchMapping
	Map<Evidence, Source> source(List<Evidence> evidence) {
		Map<Id, Source> sources = this.concepts
			.byIds(evidence.stream().map(Evidence::source).collect(Collectors.toSet()), Source.class);
		var byEvidence = new HashMap<Evidence, Source>();
		evidence.forEach((piece) -> byEvidence.put(piece,
				Objects.requireNonNull(sources.get(piece.source()), "a source is missing")));
		return byEvidence;
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Concept concept, Relations relations) {
		return relations.of(concept, SourceRelations.EVIDENCE);
	}

	/** Those of the concept's own catalogue and of what describes it. */
	@SchemaMapping
	CompletableFuture<List<Attribution>> attributions(Concept concept, Relations relations) {
		return relations.of(concept, SourceRelations.EVIDENCE).thenApply((evidence) -> {
			var catalogues = new HashSet<Id>();
			concept.forEachSource((source) -> source.catalogue().ifPresent(catalogues::add));
			evidence.forEach((piece) -> piece.source().catalogue().ifPresent(catalogues::add));
			return this.sources.withIds(catalogues).stream().flatMap(EvidenceController::attribution).toList();
		});
	}

	private static Stream<Attribution> attribution(Source source) {
		return Stream.ofNullable(source.attribution())
			.map((text) -> new Attribution(source, text, source.licence(), source.licenceUrl()));
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Discipline discipline, Relations relations) {
		return relations.of(discipline, SourceRelations.EVIDENCE);
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Scenario scenario, Relations relations) {
		return relations.of(scenario, SourceRelations.EVIDENCE);
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> evidence(Question question, Relations relations) {
		return relations.of(question, SourceRelations.EVIDENCE);
	}

}
