package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Derives matches between catalogues from the graph. The matches form a catalogue of
 * their own, whose facts connect nodes of other catalogues. Publishers take precedence
 * over editors, and these over rules; proposals that publishers contradict are kept as
 * disputed matches, which count nowhere. The rules apply in this order, and for each pair
 * of concepts only the first proposal counts:
 * <ol>
 * <li>{@link SameCode}: a code identifies the same concept in all catalogues;</li>
 * <li>{@link InferredMappings}: matches of a concept also hold for its exact
 * matches;</li>
 * <li>{@link SameTitle} and {@link SameField}: equal names, where the classifications
 * agree;</li>
 * <li>{@link SameName}: equal names of tools.</li>
 * </ol>
 * From all matches follows which concepts are {@linkplain SameThings the same thing}.
 */
@Component
public class CrosswalkRules {

	static final String ORIGIN = "crosswalk";

	private static final Logger logger = LoggerFactory.getLogger(CrosswalkRules.class);

	private final CrosswalkCandidates candidates;

	private final Catalogues catalogues;

	CrosswalkRules(CrosswalkCandidates candidates, Catalogues catalogues) {
		this.candidates = candidates;
		this.catalogues = catalogues;
	}

	/**
	 * Replaces the derived matches in the graph with those that follow from its current
	 * state.
	 */
	public void apply() {
		CatalogueChanges changes = this.catalogues.replace(catalogue());
		if (!changes.isEmpty()) {
			logger.info("Matched the catalogues: {}", changes);
		}
	}

	/** Returns the catalogue of matches that follow from the current graph. */
	public Catalogue catalogue() {
		List<CrosswalkCandidate> concepts = this.candidates.all();
		List<ToolCandidate> tools = this.candidates.tools();
		MappingProposals proposals = proposals(concepts, tools, this.candidates.matchesExceptOf(ORIGIN));
		return catalogue(proposals, new SameThings(concepts, tools, proposals.matches()));
	}

	static MappingProposals proposals(List<CrosswalkCandidate> concepts, List<ToolCandidate> tools,
			List<StatedMatch> stated) {
		var proposals = new MappingProposals(concepts, stated);
		new SameCode(concepts).forEach(proposals::add);
		new InferredMappings(concepts, proposals.matches()).forEach(proposals::infer);
		new SameTitle(concepts).forEach(proposals::add);
		new SameField(concepts).forEach(proposals::add);
		new SameName(tools).forEach(proposals::add);
		return proposals;
	}

	private static Catalogue catalogue(MappingProposals proposals, SameThings same) {
		var facts = new ArrayList<FactRow>();
		same.forEach((member, preferred) -> facts.add(new FactRow(member, Catalogue.SAME_AS, preferred, Map.of())));
		Catalogue stated = catalogue(proposals);
		facts.addAll(stated.facts());
		return new Catalogue(ORIGIN, stated.nodes(), facts);
	}

	/**
	 * Without proposals, the catalogue has no source node either, since it would state
	 * nothing.
	 */
	private static Catalogue catalogue(MappingProposals proposals) {
		if (proposals.accepted().isEmpty() && proposals.disputed().isEmpty()) {
			return new Catalogue(ORIGIN, List.of(), List.of());
		}
		var draft = new CatalogueDraft(ORIGIN, source());
		proposals.accepted().forEach((proposal) -> add(draft, "MATCHES", proposal));
		proposals.disputed().forEach((proposal) -> add(draft, Catalogue.DISPUTED_MATCH, proposal));
		return draft.finish(List.of(), List.of(), List.of()).catalogue();
	}

	private static void add(CatalogueDraft draft, String type, MappingProposal proposal) {
		draft.fact(proposal.from(), type, proposal.to(),
				new PropertyMap().put("mapping", proposal.mapping().name())
					.put("basis", EvidenceBasis.COMPUTED.name())
					.put("note", proposal.note()));
	}

	private static Map<String, Object> source() {
		String name = "Career Atlas crosswalk rules";
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "Career Atlas")
			.put("basis", EvidenceBasis.COMPUTED.name())
			.put("note",
					"What roles, skills and tools of different catalogues have in common, worked out from their codes and names; "
							+ "neither O*NET nor ESCO states it.")
			.map();
	}

}
