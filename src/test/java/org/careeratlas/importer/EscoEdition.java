package org.careeratlas.importer;

import org.careeratlas.importer.table.Publication;

/**
 * Tiny releases in the shapes of ESCO's, whose files, columns and contents differ.
 */
enum EscoEdition {

	/** Files of relations without a language in their names. */
	V1_1 {

		@Override
		Publication files() {
			return new Publication().file("ISCOGroups_en.csv", GROUPS).file("occupations_en.csv", """
					conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description,code
					Occupation,http://data.europa.eu/esco/occupation/o1,7512,baker,bread maker,,Bakes.,7512.1
					Occupation,http://data.europa.eu/esco/occupation/o2,7512,pastry cook,,,Bakes sweets.,7512.1.1
					""").file("skills_en.csv", """
					conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
					KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s1,skill/competence,cross-sector,bake,,
					KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s2,knowledge,cross-sector,flour,,
					""").file("skillGroups_en.csv", """
					conceptType,conceptUri,preferredLabel,altLabels,description,code
					SkillGroup,http://data.europa.eu/esco/skill/S1.2,preparing food,,Preparing.,S1.2
					""").file("occupationSkillRelations.csv", """
					occupationUri,relationType,skillType,skillUri
					%1$so1,essential,skill/competence,%2$ss1
					%1$so2,optional,knowledge,%2$ss2
					""".formatted(OCCUPATION, SKILL)).file("skillSkillRelations.csv", """
					originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
					%1$ss2,knowledge,optional,skill/competence,%1$ss1
					""".formatted(SKILL)).file("broaderRelationsSkillPillar.csv", """
					conceptType,conceptUri,broaderType,broaderUri
					KnowledgeSkillCompetence,%1$ss1,SkillGroup,%1$sS1.2
					""".formatted(SKILL)).file("broaderRelationsOccPillar.csv", """
					conceptType,conceptUri,broaderType,broaderUri
					Occupation,%1$so2,Occupation,%1$so1
					Occupation,%1$so1,ISCOGroup,http://data.europa.eu/esco/isco/C7512
					ISCOGroup,http://data.europa.eu/esco/isco/C7512,ISCOGroup,http://data.europa.eu/esco/isco/C7
					""".formatted(OCCUPATION));
		}

	},
	/** Labels alone, as the download of concepts without that of relations. */
	V1_1_LABELS {

		@Override
		Publication files() {
			return new Publication().file("occupations_en.csv", """
					conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description,code
					Occupation,http://data.europa.eu/esco/occupation/o1,7512,baker,bread maker,,Bakes.,7512.1
					""").file("skills_en.csv", """
					conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
					KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s1,skill/competence,cross-sector,bake,,
					""");
		}

	},
	/** A language in the names of all files, more columns, groups in other places. */
	V1_2 {

		@Override
		Publication files() {
			return new Publication().file("ISCOGroups_en.csv", GROUPS).file("occupations_en.csv", """
					conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code,naceCode
					Occupation,http://data.europa.eu/esco/occupation/o1,7512,bread baker,,Bakes bread.,7512.1,1071
					Occupation,http://data.europa.eu/esco/occupation/o3,7512,cake maker,,Bakes cakes.,7512.2,1071
					""").file("skills_en.csv", """
					conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
					KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s1,skill/competence,transversal,bake,,
					KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s3,knowledge,cross-sector,ovens,,
					""").file("skillGroups_en.csv", """
					conceptType,conceptUri,preferredLabel,altLabels,description,code
					SkillGroup,http://data.europa.eu/esco/skill/S1.2,preparing meals,,Preparing.,S1.2
					SkillGroup,http://data.europa.eu/esco/isced-f/0721,food processing,,,
					""").file("occupationSkillRelations_en.csv", """
					occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
					%1$so1,bread baker,optional,skill/competence,%2$ss1,bake
					%1$so3,cake maker,essential,knowledge,%2$ss3,ovens
					""".formatted(OCCUPATION, SKILL)).file("broaderRelationsSkillPillar_en.csv", """
					conceptType,conceptUri,broaderType,broaderUri
					KnowledgeSkillCompetence,%1$ss1,SkillGroup,%1$sS1.2
					KnowledgeSkillCompetence,%1$ss3,SkillGroup,http://data.europa.eu/esco/isced-f/0721
					""".formatted(SKILL)).file("broaderRelationsOccPillar_en.csv", """
					conceptType,conceptUri,broaderType,broaderUri
					Occupation,%1$so1,ISCOGroup,http://data.europa.eu/esco/isco/C7512
					""".formatted(OCCUPATION));
		}

	};

	private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

	private static final String SKILL = "http://data.europa.eu/esco/skill/";

	private static final String GROUPS = """
			conceptType,conceptUri,code,preferredLabel
			ISCOGroup,http://data.europa.eu/esco/isco/C7,7,Craft workers
			ISCOGroup,http://data.europa.eu/esco/isco/C7512,7512,Bakers
			""";

	/** Returns the files of the release. */
	abstract Publication files();

}
