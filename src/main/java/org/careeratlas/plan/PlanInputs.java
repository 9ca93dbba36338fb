package org.careeratlas.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.concepts.CertificationRelations;
import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.SkillRelations;
import org.careeratlas.concepts.Transitions;
import org.careeratlas.gap.CertificationOption;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Source;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.TransitionStep;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Reads the data that plans need in addition to the gap. */
@Repository
class PlanInputs implements WarmUp {

	/**
	 * The areas of a skill are those of its source, or else the groups below the top of
	 * its hierarchy.
	 */
	private static final RelationQuery<Skill, DescribedSkill> DESCRIBED = RelationQuery.rows("DESCRIBED",
			"""
					UNWIND $ids AS id
					MATCH (skill:Node {id: id})
					RETURN id, COUNT { (skill)<-[:REQUIRES]-() } AS roles, skill.levelAnchors AS levels, skill.levelExamples AS examples,
					  CASE WHEN skill.area IS NOT NULL THEN [skill.area] ELSE COLLECT {
					    MATCH (skill)-[:BROADER]->{1,9}(area:Skill {group: true})-[:BROADER]->(top:Skill)
					    WHERE NOT EXISTS { (top)-[:BROADER]->() }
					    RETURN DISTINCT area.name ORDER BY area.name
					  } END AS areas
					""",
			PlanInputs::described);

	private final RelationLoader relations;

	private final Concepts concepts;

	PlanInputs(RelationLoader relations, Concepts concepts) {
		this.relations = relations;
		this.concepts = concepts;
	}

	/** Returns the steps that sources of the move advise, in order. */
	List<TransitionStep> advised(@Nullable Transition move) {
		return (move != null)
				? this.relations.load(Transitions.STEPS, Set.of(move.id())).getOrDefault(move.id(), List.of())
				: List.of();
	}

	/**
	 * Returns the broader skills of the skills to develop, transitively, without skill
	 * groups.
	 */
	Map<Id, List<Skill>> broader(List<SkillShortfall> shortfalls) {
		var broader = new HashMap<Id, List<Skill>>();
		Set<Id> next = shortfalls.stream().map((shortfall) -> shortfall.skill().id()).collect(Collectors.toSet());
		while (!next.isEmpty()) {
			Map<Id, List<SkillRelation>> relations = this.relations.load(SkillRelations.RELATED, next);
			next.forEach((skill) -> broader.put(skill, broader(skill, relations)));
			next = next.stream()
				.flatMap((skill) -> broader.getOrDefault(skill, List.of()).stream())
				.map(Skill::id)
				.filter((skill) -> !broader.containsKey(skill))
				.collect(Collectors.toSet());
		}
		return broader;
	}

	private static List<Skill> broader(Id skill, Map<Id, List<SkillRelation>> relations) {
		return relations.getOrDefault(skill, List.of())
			.stream()
			.filter((relation) -> relation.kind() == SkillRelation.Kind.BROADER && !relation.skill().group())
			.map(SkillRelation::skill)
			.toList();
	}

	/** Returns the skills that each certification develops. */
	Map<Id, List<Link<Skill>>> developedBy(List<CertificationOption> options) {
		return this.relations.load(CertificationRelations.SKILLS,
				options.stream().map((option) -> option.certification().id()).collect(Collectors.toSet()));
	}

	/** Returns what sources say of the skills to develop. */
	Map<Id, DescribedSkill> described(List<SkillShortfall> shortfalls) {
		var described = new HashMap<Id, DescribedSkill>();
		this.relations
			.load(DESCRIBED, shortfalls.stream().map((shortfall) -> shortfall.skill().id()).collect(Collectors.toSet()))
			.forEach((skill, descriptions) -> described.put(skill, descriptions.getFirst()));
		return described;
	}

	private static DescribedSkill described(Record row) {
		List<Double> levels = row.get("levels").asList(Value::asDouble, List.of());
		List<String> examples = row.get("examples").asList(Value::asString, List.of());
		return new DescribedSkill(row.get("areas").asList(Value::asString), row.get("roles").asInt(),
				IntStream.range(0, Math.min(levels.size(), examples.size()))
					.mapToObj((i) -> new LevelAnchor(levels.get(i), examples.get(i)))
					.toList());
	}

	/** Returns the names of the advising sources. */
	Map<Id, String> sourceNames(List<TransitionStep> advised) {
		var ids = new HashSet<Id>();
		advised.forEach((step) -> step.forEachSource(ids::add));
		return this.concepts.byIds(ids, Source.class)
			.values()
			.stream()
			.collect(Collectors.toMap(Source::id, Source::name));
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(DESCRIBED);
	}

}
