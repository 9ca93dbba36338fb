package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.CatalogueChanges;
import org.careeratlas.graph.Catalogues;
import org.careeratlas.graph.EvidenceBasis;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.StatedMatch;
import org.careeratlas.graph.Term;
import org.careeratlas.graph.Terms;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Matches that follow from what the graph holds: a catalogue of its own, whose facts
 * stand between nodes of others. Rules in the order of their weight; the first one that
 * says something of a pair decides, and what a source says of it comes before all:
 * <ol>
 * <li>{@link SameCode}: a code that names one concept names the same one everywhere;</li>
 * <li>{@link Conclusions}: what is said of a concept holds for its exact equals;</li>
 * <li>{@link SameTitle} and {@link SameField}: equal names, where the classifications
 * agree.</li>
 * </ol>
 */
@Component
public class CrosswalkRules {

	static final String ORIGIN = "crosswalk";

	private static final Logger logger = LoggerFactory.getLogger(CrosswalkRules.class);

	private final Terms terms;

	private final Catalogues catalogues;

	CrosswalkRules(Terms terms, Catalogues catalogues) {
		this.terms = terms;
		this.catalogues = catalogues;
	}

	/** Makes the graph hold what the rules find in it. */
	public void apply() {
		CatalogueChanges changes = this.catalogues.replace(catalogue());
		if (!changes.isEmpty()) {
			logger.info("Matched the catalogues: {}", changes);
		}
	}

	/** What the rules find in the graph as it is. */
	public Catalogue catalogue() {
		return catalogue(findings(this.terms.all(), this.terms.matchesNotOf(ORIGIN)));
	}

	static List<Finding> findings(List<Term> terms, List<StatedMatch> stated) {
		var findings = new Findings(stated);
		new SameCode(terms).forEach(findings::add);
		new Conclusions(terms, findings.known()).forEach(findings::add);
		new SameTitle(terms).forEach(findings::add);
		new SameField(terms).forEach(findings::add);
		return findings.found();
	}

	/** Without findings there is no source either, since it would state nothing. */
	private static Catalogue catalogue(List<Finding> findings) {
		if (findings.isEmpty()) {
			return new Catalogue(ORIGIN, List.of(), List.of());
		}
		var draft = new CatalogueDraft(ORIGIN, source());
		findings.forEach((finding) -> draft.fact(finding.from(), "MATCHES", finding.to(),
				new Properties().put("mapping", finding.mapping().name())
					.put("basis", EvidenceBasis.COMPUTED.name())
					.put("note", finding.note())));
		return draft.finish(List.of(), List.of(), List.of()).catalogue();
	}

	private static Map<String, Object> source() {
		String name = "Career Atlas crosswalk rules";
		return new Properties().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "Career Atlas")
			.put("basis", EvidenceBasis.COMPUTED.name())
			.put("note",
					"What roles and skills of different catalogues have in common, worked out from their codes and names; "
							+ "neither O*NET nor ESCO states it.")
			.map();
	}

}
