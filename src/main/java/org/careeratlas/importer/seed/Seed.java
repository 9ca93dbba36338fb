package org.careeratlas.importer.seed;

import java.nio.file.Path;
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
		this.catalogue = properties.enabled() ? read(SeedFolder.at(properties.location()))
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
	 * @throws InvalidSeedException if there is no such folder, or any file is invalid
	 */
	public static Catalogue read(Path folder) {
		return read(SeedFolder.at(folder));
	}

	private static Catalogue read(SeedFolder folder) {
		var problems = new SeedProblems();
		return read(folder.name(), folder.files(problems), problems);
	}

	/** Reads the catalogue from files, of which all problems are told at once. */
	static Catalogue read(String folder, List<SeedFile> files, SeedProblems problems) {
		List<SeedDocument> documents = files.stream()
			.flatMap((file) -> SeedYaml.parse(file, problems).stream())
			.toList();
		var schemas = new SeedSchemas();
		documents.forEach((document) -> schemas.check(document, problems));
		var index = new SeedIndex(documents, problems);
		List<SeedRule> rules = List.of(new References(index), new SoundMatches(index), new OneNameEach(),
				new NoCircles(), new KnownFamilies(), new SoundSalaries(), new SomeRoles());
		rules.forEach((rule) -> rule.check(documents, problems));
		problems.throwIfAny(folder);
		return SeedCatalogue.of(documents);
	}

}
