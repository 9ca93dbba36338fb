package org.careeratlas.importer.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.Catalogues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports the curated seed into the graph. */
@Component
public class Seed {

	private static final Logger logger = LoggerFactory.getLogger(Seed.class);

	private final SeedProperties properties;

	private final Catalogues catalogues;

	private final Catalogue catalogue;

	/**
	 * Reads and validates the seed, so that the service does not start with an invalid
	 * one.
	 * @throws InvalidSeedException if any file is invalid
	 */
	Seed(SeedProperties properties, Catalogues catalogues) {
		this.properties = properties;
		this.catalogues = catalogues;
		this.catalogue = properties.enabled() ? read(new SeedFolder(properties.location()).files())
				: new Catalogue(SeedCatalogue.ORIGIN, List.of(), List.of());
	}

	/** Imports the seed; does nothing if it has not changed since the last import. */
	public void plant() {
		if (!this.properties.enabled()) {
			return;
		}
		CatalogueChanges changes = this.catalogues.replace(this.catalogue);
		if (changes.isEmpty()) {
			logger.info("The seed has not changed since it was last imported");
		}
		else {
			logger.info("Seeded the graph: {}", changes);
		}
	}

	/**
	 * Reads the catalogue from a folder of YAML files.
	 * @throws InvalidSeedException if any file is invalid
	 */
	public static Catalogue read(Path folder) {
		return read(new SeedFolder(folder.toUri().toString()).files());
	}

	static Catalogue read(List<SeedFile> files) {
		var problems = new ArrayList<SeedProblem>();
		var documents = new ArrayList<SeedDocument>();
		var schemas = new SeedSchemas();
		for (SeedFile file : files) {
			try {
				SeedDocument document = SeedDocument.parse(file);
				problems.addAll(schemas.problems(document));
				documents.add(document);
			}
			catch (InvalidSeedException ex) {
				problems.addAll(ex.problems());
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidSeedException(problems);
		}
		return SeedCatalogue.of(documents);
	}

}
