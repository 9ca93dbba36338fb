package org.careeratlas.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.plan.LearningPlan;
import org.careeratlas.analysis.plan.LearningPlanner;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillRelation;
import org.careeratlas.graph.SkillRelation.Kind;
import org.careeratlas.graph.SkillRelations;
import org.careeratlas.graph.Source;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.TransitionStep;
import org.careeratlas.graph.Transitions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How to close a gap. */
@Controller
class PlanController {

	private final StartingGaps gaps;

	private final Transitions transitions;

	private final SkillRelations relations;

	private final Demands demands;

	private final Concepts concepts;

	PlanController(StartingGaps gaps, Transitions transitions, SkillRelations relations, Demands demands,
			Concepts concepts) {
		this.gaps = gaps;
		this.transitions = transitions;
		this.relations = relations;
		this.demands = demands;
		this.concepts = concepts;
	}

	@QueryMapping
	LearningPlan learningPlan(@Argument StartingPoint from, @Argument Id to) {
		SkillGap gap = this.gaps.between(from, to);
		List<TransitionStep> advised = advised(gap.transition());
		return LearningPlanner.plan(gap, advised, broader(
				gap.toDevelop().stream().map((shortfall) -> shortfall.skill().id()).collect(Collectors.toSet())),
				this.demands.skillsOfCertifications(gap.certificationsToEarn()
					.stream()
					.map((option) -> option.certification().id())
					.collect(Collectors.toSet())),
				names(advised));
	}

	private List<TransitionStep> advised(@Nullable Transition move) {
		return (move != null) ? this.transitions.steps(Set.of(move.id())).getOrDefault(move.id(), List.of())
				: List.of();
	}

	/** The broader skills, and those of these in turn, without what only sorts skills. */
	private Map<Id, List<Skill>> broader(Set<Id> skills) {
		var broader = new HashMap<Id, List<Skill>>();
		Set<Id> next = skills;
		while (!next.isEmpty()) {
			Map<Id, List<SkillRelation>> relations = this.relations.ofSkills(next);
			next.forEach((skill) -> broader.put(skill, broader(relations.getOrDefault(skill, List.of()))));
			next = next.stream()
				.flatMap((skill) -> broader.getOrDefault(skill, List.of()).stream())
				.map(Skill::id)
				.filter((skill) -> !broader.containsKey(skill))
				.collect(Collectors.toSet());
		}
		return broader;
	}

	private static List<Skill> broader(List<SkillRelation> relations) {
		return relations.stream()
			.filter((relation) -> relation.kind() == Kind.BROADER && !relation.skill().group())
			.map(SkillRelation::skill)
			.toList();
	}

	/** Of the sources that advise. */
	private Map<Id, String> names(List<TransitionStep> advised) {
		Collection<Node> sources = this.concepts
			.byIds(advised.stream()
				.flatMap((step) -> step.evidence().stream())
				.map(Evidence::source)
				.collect(Collectors.toSet()))
			.values();
		return sources.stream().map(Source.class::cast).collect(Collectors.toMap(Source::id, Source::name));
	}

}
