package org.careeratlas.importer.seed;

import java.util.List;

/**
 * What the documents of a seed must hold to each other, beyond their schemas. Documents
 * may differ from their schemas; a rule leaves to these what they report.
 */
interface SeedRule {

	void check(List<SeedDocument> documents, SeedProblems problems);

}
