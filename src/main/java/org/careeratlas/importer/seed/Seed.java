package org.careeratlas.importer.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.CatalogueChanges;
import org.careeratlas.graph.Catalogues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Puts the curated seed into the graph. */
@Component
public class Seed {

	private static final Logger logger = LoggerFactory.getLogger(Seed.class);

	private final SeedProperties properties;

	private final Catalogues catalogues;

	private final Catalogue catalogue;

	/**
	 * Reads and checks the seed, so that a service with a bad one does not start.
	 * @throws InvalidSeedException if any file is wrong
	 */
	Seed(SeedProperties properties, Catalogues catalogues) {
		this.properties = properties;
		this.catalogues = catalogues;
		this.catalogue = properties.enabled() ? read(new SeedFolder(properties.location()).files())
				: new Catalogue(SeedCatalogue.ORIGIN, List.of(), List.of());
	}

	/** Makes the graph hold the seed; does nothing where it already does. */
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
	 * The catalogue that a folder of YAML describes.
	 * @throws InvalidSeedException if any file is wrong
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
