package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.MoveSkill;
import org.careeratlas.model.fact.TransitionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of transitions: what the sources state about a move. */
@Controller
class TransitionController {

	@SchemaMapping
	CompletableFuture<List<Skill>> carriesOver(Transition transition, Relations relations) {
		return skills(transition, false, relations);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> develops(Transition transition, Relations relations) {
		return skills(transition, true, relations);
	}

	private static CompletableFuture<List<Skill>> skills(Transition transition, boolean develops, Relations relations) {
		return relations.of(transition, Transitions.SKILLS)
			.thenApply((all) -> all.stream()
				.filter((skill) -> skill.develops() == develops)
				.map((skill) -> skill.link().node())
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<SkillFact>> skillFacts(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.SKILLS)
			.thenApply((
					all) -> all.stream().map(SkillFact::of).sorted(Comparator.comparing(SkillFact::relation)).toList());
	}

	@SchemaMapping
	CompletableFuture<List<TransitionStep>> steps(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.STEPS);
	}

	@SchemaMapping
	CompletableFuture<List<TransitionStep>> firstSteps(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.FIRST_STEPS);
	}

	/** Returns null for names that O*NET does not use. */
	@SchemaMapping
	@Nullable Relatedness relatedness(Transition transition) {
		return switch (transition.tier()) {
			case "Primary-Short" -> Relatedness.PRIMARY_SHORT;
			case "Primary-Long" -> Relatedness.PRIMARY_LONG;
			case "Supplemental" -> Relatedness.SUPPLEMENTAL;
			case null, default -> null;
		};
	}

	/** Parts of O*NET's list of related occupations. */
	enum Relatedness {

		PRIMARY_SHORT, PRIMARY_LONG, SUPPLEMENTAL

	}

	/** What happens to a skill in a move. */
	enum SkillRelation {

		CARRIES_OVER, DEVELOPS

	}

	/** What the sources state about a skill in a move. */
	record SkillFact(SkillRelation relation, Skill skill, List<Evidence> evidence) implements Attributed {

		static SkillFact of(MoveSkill skill) {
			return new SkillFact(skill.develops() ? SkillRelation.DEVELOPS : SkillRelation.CARRIES_OVER,
					skill.link().node(), skill.link().evidence());
		}

	}

}
