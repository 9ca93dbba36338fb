package org.careeratlas.importer.esco;

import java.util.HashSet;
import java.util.Set;

import org.careeratlas.graph.EvidenceBasis;
import org.careeratlas.graph.Id;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Properties;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;

/** Reads what occupations and skills have to do with each other. */
final class EscoRelations {

	private static final String OCCUPATION = "Occupation";

	private final EscoConcepts concepts;

	private final CatalogueDraft draft;

	EscoRelations(EscoConcepts concepts, CatalogueDraft draft) {
		this.concepts = concepts;
		this.draft = draft;
	}

	void readSkillsOfOccupations(Table table) {
		Column occupation = table.column("occupationUri");
		Column skill = table.column("skillUri");
		Column type = table.column("relationType");
		Column skillType = table.optional("skillType");
		var seen = new Seen();
		table.forEach((row) -> {
			Id role = this.concepts.occupation(row, occupation);
			Id required = this.concepts.skill(row, skill);
			RelationType relation = RelationType.of(row, type);
			seen.refuseRepetition(row, role, required);
			if (skillType.exists() && row.text(skillType) == null) {
				row.note("no skillType", null);
			}
			this.draft.fact(role, "REQUIRES", required,
					claim().put("importance", relation.importance()).put("necessity", relation.necessity().name()));
		});
	}

	void readRelatedSkills(Table table) {
		Column from = table.column("originalSkillUri");
		Column to = table.column("relatedSkillUri");
		Column type = table.column("relationType");
		var seen = new Seen();
		table.forEach((row) -> {
			Id skill = this.concepts.skill(row, from);
			Id related = this.concepts.skill(row, to);
			RelationType relation = RelationType.of(row, type);
			seen.refuseRepetition(row, skill, related);
			this.draft.fact(skill, "RELATED", related, claim().put("note", relation.note()));
		});
	}

	void readBroaderSkills(Table table) {
		Column narrower = table.column("conceptUri");
		Column broader = table.column("broaderUri");
		var seen = new Seen();
		table.forEach((row) -> {
			Id skill = this.concepts.skill(row, narrower);
			Id group = this.concepts.skill(row, broader);
			seen.refuseRepetition(row, skill, group);
			this.draft.fact(skill, "BROADER", group, claim());
		});
	}

	/** Above the occupations is the hierarchy of ISCO's groups. */
	void readBroaderOccupations(Table table) {
		Column narrower = table.column("conceptUri");
		Column broader = table.column("broaderUri");
		Column narrowerType = table.column("conceptType");
		Column broaderType = table.column("broaderType");
		var seen = new Seen();
		table.forEach((row) -> {
			Id below = occupationOrGroup(row, narrower, narrowerType);
			Id above = occupationOrGroup(row, broader, broaderType);
			seen.refuseRepetition(row, below, above);
			this.draft.fact(below, "BROADER", above, claim());
		});
	}

	private Id occupationOrGroup(Row row, Column concept, Column type) {
		return OCCUPATION.equals(row.text(type)) ? this.concepts.occupation(row, concept)
				: this.concepts.group(row, concept);
	}

	private static Properties claim() {
		return new Properties().put("basis", EvidenceBasis.DOCUMENT.name());
	}

	/** The relations of one table. */
	private static final class Seen {

		private final Set<Relation> relations = new HashSet<>();

		void refuseRepetition(Row row, Id from, Id to) {
			if (!this.relations.add(new Relation(from, to))) {
				throw row.skip("relation listed before", "%s %s".formatted(from, to));
			}
		}

	}

	private record Relation(Id from, Id to) {
	}

}
