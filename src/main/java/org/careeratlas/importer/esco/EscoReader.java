package org.careeratlas.importer.esco;

import java.util.Map;

import org.careeratlas.catalogue.Kept;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.TableFormat;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/** Reads a release of ESCO in one language. */
public final class EscoReader {

	private static final String SOURCE = "esco";

	private static final Kept BROADER_SKILLS = new Kept.Facts("Skill", "BROADER");

	private static final Kept BROADER_ROLES = new Kept.Facts("Role", "BROADER");

	private static final Kept BROADER_GROUPS = new Kept.Facts("RoleGroup", "BROADER");

	private EscoReader() {
	}

	/**
	 * Reads all imported tables. Only the occupations and skills are required.
	 * @param language two-letter code; null for the only available language, else English
	 * @throws DamagedCatalogueException if the files are not a release of ESCO, or not in
	 * that language
	 */
	public static CatalogueReading read(CatalogueFiles files, @Nullable String language) {
		var tables = new Tables(files, TableFormat.COMMAS);
		var esco = new EscoFiles(files, tables, language);
		var draft = new CatalogueDraft(SOURCE, source(esco));
		var concepts = new EscoConcepts(draft);
		esco.find("ISCOGroups", new Kept.Nodes("RoleGroup"), BROADER_GROUPS, BROADER_ROLES,
				new Kept.Properties("Role", "family"))
			.ifPresent(concepts::readIscoGroups);
		concepts.readOccupations(esco.required("occupations"));
		concepts.readSkills(esco.required("skills"));
		esco.find("skillGroups", new Kept.Nodes("Skill", Map.of("group", true)), BROADER_SKILLS)
			.ifPresent(concepts::readSkillGroups);
		var relations = new EscoRelations(concepts, draft);
		esco.find("occupationSkillRelations", new Kept.Facts("Role", "REQUIRES"))
			.ifPresent(relations::readSkillsOfOccupations);
		esco.find("skillSkillRelations", new Kept.Facts("Skill", "RELATED")).ifPresent(relations::readRelatedSkills);
		esco.find("broaderRelationsSkillPillar", BROADER_SKILLS).ifPresent(relations::readBroaderSkills);
		esco.find("broaderRelationsOccPillar", BROADER_ROLES, BROADER_GROUPS)
			.ifPresent(relations::readBroaderOccupations);
		return tables.finish(draft);
	}

	/**
	 * Returns the properties of the source, with the acknowledgement required by
	 * <a href="https://esco.ec.europa.eu/en/about-esco/what-esco">ESCO's terms</a>.
	 */
	private static Map<String, Object> source(EscoFiles files) {
		String version = files.version();
		String name = (version != null) ? "ESCO " + version : "ESCO";
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "European Commission")
			.put("url", "https://esco.ec.europa.eu/")
			.put("licence", "Reuse under Commission Decision 2011/833/EU, source acknowledged")
			.put("licenceUrl", "https://eur-lex.europa.eu/eli/dec/2011/833/oj")
			.put("version", version)
			.put("language", files.language())
			.put("basis", EvidenceBasis.DOCUMENT.name())
			.put("attribution", "This service uses the ESCO classification of the European Commission.")
			.put("note", "Relations are put on a scale of 0 to 100, which is not part of ESCO.")
			.map();
	}

}
