package org.careeratlas.importer.crosswalk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.careeratlas.model.fact.Mapping;

/**
 * Matches occupations of ESCO and O*NET with {@linkplain JobTitle equal titles}, if their
 * groups in ISCO and the SOC {@linkplain OccupationGroups fit together}:
 * <ul>
 * <li>ESCO's preferred label is the O*NET title: close, since two publishers describe
 * them;</li>
 * <li>ESCO's preferred label is an alternate title of only one O*NET occupation: that one
 * is broader, since O*NET lists the jobs that it includes as alternate titles.</li>
 * </ul>
 * ESCO's other labels are ignored, since they include neighboring occupations.
 */
final class SameTitle {

	private final List<CrosswalkCandidate> occupations;

	private final Map<String, Set<String>> byTitle = new HashMap<>();

	private final Map<String, Set<String>> byOtherTitle = new HashMap<>();

	private final Map<String, CrosswalkCandidate> onet = new HashMap<>();

	SameTitle(List<CrosswalkCandidate> candidates) {
		this.occupations = candidates.stream()
			.filter((candidate) -> candidate.origin().equals("esco") && candidate.code("ISCO_08").isPresent())
			.toList();
		candidates.stream()
			.filter((candidate) -> candidate.origin().equals("onet") && candidate.code("ONET_SOC").isPresent())
			.forEach(this::index);
	}

	private void index(CrosswalkCandidate occupation) {
		String id = occupation.id().value();
		this.onet.put(id, occupation);
		index(List.of(occupation.name()), id, this.byTitle);
		index(occupation.otherNames(), id, this.byOtherTitle);
	}

	private static void index(Collection<String> titles, String id, Map<String, Set<String>> index) {
		titles.forEach((title) -> index.computeIfAbsent(JobTitle.key(title), (key) -> new TreeSet<>()).add(id));
	}

	void forEach(Consumer<MappingProposal> proposals) {
		this.occupations.forEach((occupation) -> proposal(occupation).ifPresent(proposals));
	}

	private Optional<MappingProposal> proposal(CrosswalkCandidate occupation) {
		String key = JobTitle.key(occupation.name());
		return this.byTitle.containsKey(key)
				? single(this.byTitle, key).filter((onet) -> fit(occupation, onet))
					.map((onet) -> proposal(occupation, Mapping.CLOSE, onet, "Equal titles"))
				: single(this.byOtherTitle, key).filter((onet) -> fit(occupation, onet))
					.map((onet) -> proposal(occupation, Mapping.BROAD, onet,
							"O*NET lists '%s' here alone".formatted(occupation.name().strip())));
	}

	private Optional<CrosswalkCandidate> single(Map<String, Set<String>> index, String key) {
		Set<String> ids = index.getOrDefault(key, Set.of());
		return (ids.size() == 1) ? ids.stream().map(this.onet::get).findFirst() : Optional.empty();
	}

	private static boolean fit(CrosswalkCandidate esco, CrosswalkCandidate onet) {
		return OccupationGroups.fit(isco(esco), soc(onet));
	}

	private static MappingProposal proposal(CrosswalkCandidate esco, Mapping mapping, CrosswalkCandidate onet,
			String title) {
		return new MappingProposal(esco.id(), mapping, onet.id(),
				"%s; ISCO-08 %s fits SOC %s.".formatted(title, isco(esco), soc(onet)));
	}

	private static String isco(CrosswalkCandidate candidate) {
		return candidate.code("ISCO_08").orElseThrow();
	}

	/** O*NET appends its own digits after a period. */
	private static String soc(CrosswalkCandidate candidate) {
		return candidate.code("ONET_SOC").orElseThrow().split("\\.")[0];
	}

}
