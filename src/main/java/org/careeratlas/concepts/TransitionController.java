package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.TransitionStep;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of transitions: what the sources state about a move. */
@Controller
class TransitionController {

	@SchemaMapping
	CompletableFuture<List<Skill>> carriesOver(Transition transition, Relations relations) {
		return relations.nodesOf(transition, Transitions.CARRIED_OVER);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> develops(Transition transition, Relations relations) {
		return relations.nodesOf(transition, Transitions.DEVELOPED);
	}

	@SchemaMapping
	CompletableFuture<List<SkillFact>> skillFacts(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.CARRIED_OVER)
			.thenCombine(relations.of(transition, Transitions.DEVELOPED),
					(carriedOver, developed) -> Stream
						.concat(carriedOver.stream().map(SkillRelation.CARRIES_OVER::fact),
								developed.stream().map(SkillRelation.DEVELOPS::fact))
						.toList());
	}

	@SchemaMapping
	CompletableFuture<List<TransitionStep>> steps(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.STEPS);
	}

	@SchemaMapping
	CompletableFuture<List<TransitionStep>> firstSteps(Transition transition, Relations relations) {
		return relations.of(transition, Transitions.FIRST_STEPS);
	}

	/** What happens to a skill in a move. */
	enum SkillRelation {

		CARRIES_OVER, DEVELOPS;

		SkillFact fact(Link<Skill> link) {
			return new SkillFact(this, link.node(), link.evidence());
		}

	}

	/** What the sources state about a skill in a move. */
	record SkillFact(SkillRelation relation, Skill skill, List<Evidence> evidence) implements Attributed {
	}

}
