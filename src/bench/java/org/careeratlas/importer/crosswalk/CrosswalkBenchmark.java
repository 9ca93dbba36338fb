package org.careeratlas.importer.crosswalk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.importer.crosswalk.OfficialMatches.Verdict;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.model.Id;

/**
 * How well each rule agrees with the official crosswalk between O*NET and ESCO, and what
 * is matched in the end. Arguments: the crosswalk, the zip of O*NET, then those of ESCO.
 */
final class CrosswalkBenchmark {

	private final List<CrosswalkCandidate> candidates;

	private final List<StatedMatch> official;

	private final OfficialMatches judge;

	private CrosswalkBenchmark(List<CrosswalkCandidate> candidates, List<StatedMatch> official) {
		this.candidates = candidates;
		this.official = official;
		this.judge = new OfficialMatches(candidates, official);
	}

	public static void main(String[] args) {
		Catalogue seed = Seed.read(Path.of("graph-seed"));
		Catalogue table = MappingTable.read(Path.of(args[0])).catalogue();
		Catalogue onet = read(List.of(Path.of(args[1])), true);
		Catalogue esco = read(Arrays.stream(args).skip(2).map(Path::of).toList(), false);
		List<CrosswalkCandidate> candidates = Stream.of(seed, onet, esco).flatMap(CatalogueCandidates::of).toList();
		Set<Id> known = candidates.stream().map(CrosswalkCandidate::id).collect(Collectors.toSet());
		List<StatedMatch> official = CatalogueCandidates.stated(table)
			.filter((match) -> known.contains(match.from()) && known.contains(match.to()))
			.toList();
		var benchmark = new CrosswalkBenchmark(candidates, official);
		benchmark.judge("equal titles, and alternate titles", new SameTitle(candidates)::forEach);
		benchmark.judge("one code", new SameCode(candidates)::forEach);
		List<StatedMatch> editors = CatalogueCandidates.stated(seed).toList();
		benchmark.judge("by way of the editors' matches", new InferredMappings(candidates, editors)::forEach);
		benchmark.matched(Stream.concat(official.stream(), editors.stream()).toList());
		System.exit(0);
	}

	private static Catalogue read(List<Path> files, boolean onet) {
		try (var opened = CatalogueFiles.open(files)) {
			return (onet ? OnetReader.read(opened) : EscoReader.read(opened, null)).catalogue();
		}
	}

	/**
	 * Precision counts only proposals about concepts that the table speaks of; recall is
	 * over all pairs of the table.
	 */
	private void judge(String rule, Consumer<Consumer<MappingProposal>> proposals) {
		var found = new ArrayList<MappingProposal>();
		proposals.accept(found::add);
		Map<String, List<MappingProposal>> byMapping = found.stream()
			.collect(Collectors.groupingBy((proposal) -> proposal.mapping().name()));
		System.out.printf("%s: %d proposals%n", rule, found.size());
		byMapping.forEach(this::print);
		print("all", found);
	}

	private void print(String what, List<MappingProposal> proposals) {
		Set<ConceptPair> pairs = this.official.stream()
			.map((match) -> new ConceptPair(match.from(), match.to()))
			.collect(Collectors.toSet());
		Map<Verdict, Long> verdicts = proposals.stream()
			.collect(Collectors.groupingBy(this.judge::on, Collectors.counting()));
		long judged = proposals.size() - verdicts.getOrDefault(Verdict.SILENT, 0L);
		long samePair = proposals.stream()
			.filter((proposal) -> pairs.contains(new ConceptPair(proposal.from(), proposal.to())))
			.count();
		long agreed = verdicts.getOrDefault(Verdict.AGREES, 0L);
		System.out.printf("  %-7s %5d judged, pair right %.3f, mapping too %.3f; recall %.3f%n", what, judged,
				(double) samePair / judged, (double) agreed / judged, (double) samePair / this.official.size());
	}

	private void matched(List<StatedMatch> stated) {
		MappingProposals proposals = CrosswalkRules.proposals(this.candidates, List.of(), stated);
		var matched = new HashSet<Id>();
		proposals.matches().forEach((match) -> matched.addAll(List.of(match.from(), match.to())));
		System.out.printf("official %d, accepted %d, disputed %d%n", this.official.size(), proposals.accepted().size(),
				proposals.disputed().size());
		this.candidates.stream()
			.filter(CrosswalkCandidate::isRole)
			.collect(Collectors.groupingBy(CrosswalkCandidate::origin))
			.forEach((origin, roles) -> System.out.printf("%s: %d of %d roles have a match%n", origin,
					roles.stream().filter((role) -> matched.contains(role.id())).count(), roles.size()));
	}

}
