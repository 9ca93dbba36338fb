package org.careeratlas.importer.esco;

import java.util.HashSet;
import java.util.Set;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;

/** Reads the relations between occupations and skills. */
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
			seen.skipIfRepeated(row, role, required);
			if (skillType.exists() && row.text(skillType) == null) {
				row.note("no skillType", null);
			}
			this.draft.fact(role, "REQUIRES", required,
					evidence().put("importance", relation.importance()).put("necessity", relation.necessity().name()));
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
			if (skill.equals(related)) {
				throw row.skip("related to itself", skill.value());
			}
			seen.skipIfRepeated(row, skill, related);
			this.draft.fact(skill, "RELATED", related, evidence().put("note", relation.note()));
		});
	}

	void readBroaderSkills(Table table) {
		Column narrower = table.column("conceptUri");
		Column broader = table.column("broaderUri");
		var hierarchy = new Hierarchy();
		var seen = new Seen();
		table.forEach((row) -> {
			Id skill = this.concepts.skill(row, narrower);
			Id group = this.concepts.skill(row, broader);
			seen.skipIfRepeated(row, skill, group);
			hierarchy.add(row, skill, group);
			this.draft.fact(skill, "BROADER", group, evidence());
		});
		hierarchy.refuseCircles(table);
	}

	/** Reads the hierarchy of occupations, whose upper levels are ISCO groups. */
	void readBroaderOccupations(Table table) {
		Column narrower = table.column("conceptUri");
		Column broader = table.column("broaderUri");
		Column narrowerType = table.column("conceptType");
		Column broaderType = table.column("broaderType");
		var hierarchy = new Hierarchy();
		var seen = new Seen();
		table.forEach((row) -> {
			Id below = occupationOrGroup(row, narrower, narrowerType);
			Id above = occupationOrGroup(row, broader, broaderType);
			seen.skipIfRepeated(row, below, above);
			hierarchy.add(row, below, above);
			this.draft.fact(below, "BROADER", above, evidence());
		});
		hierarchy.refuseCircles(table);
	}

	private Id occupationOrGroup(Row row, Column concept, Column type) {
		return OCCUPATION.equals(row.text(type)) ? this.concepts.occupation(row, concept)
				: this.concepts.group(row, concept);
	}

	private static PropertyMap evidence() {
		return new PropertyMap().put("basis", EvidenceBasis.DOCUMENT.name());
	}

	/** The relations of a table, to recognize repetitions. */
	private static final class Seen {

		private final Set<Relation> relations = new HashSet<>();

		void skipIfRepeated(Row row, Id from, Id to) {
			if (!this.relations.add(new Relation(from, to))) {
				throw row.skip("relation listed before", "%s %s".formatted(from, to));
			}
		}

	}

	private record Relation(Id from, Id to) {
	}

}
