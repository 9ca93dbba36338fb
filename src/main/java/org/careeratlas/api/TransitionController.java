package org.careeratlas.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.TransitionStep;
import org.careeratlas.graph.Transitions;
import org.dataloader.DataLoader;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What sources say of a move. */
@Controller
class TransitionController {

	private final Transitions transitions;

	TransitionController(Transitions transitions) {
		this.transitions = transitions;
	}

	@BatchMapping
	Map<Transition, List<Skill>> carriesOver(List<Transition> transitions) {
		return Loading.each(transitions, this.transitions::carriedOver, Link::node);
	}

	@BatchMapping
	Map<Transition, List<Skill>> develops(List<Transition> transitions) {
		return Loading.each(transitions, this.transitions::developed, Link::node);
	}

	@BatchMapping
	Map<Transition, List<SkillFact>> skillFacts(List<Transition> transitions) {
		var facts = new HashMap<Transition, List<SkillFact>>();
		Loading.each(transitions, this.transitions::carriedOver, SkillRelation.CARRIES_OVER::fact)
			.forEach((transition, list) -> facts.put(transition, new ArrayList<>(list)));
		Loading.each(transitions, this.transitions::developed, SkillRelation.DEVELOPS::fact)
			.forEach((transition, list) -> facts.merge(transition, list, (one, other) -> {
				one.addAll(other);
				return one;
			}));
		return facts;
	}

	@BatchMapping
	Map<Transition, List<TransitionStep>> steps(List<Transition> transitions) {
		return Loading.each(transitions, this.transitions::steps);
	}

	@BatchMapping
	Map<Transition, List<TransitionStep>> firstSteps(List<Transition> transitions) {
		return Loading.each(transitions, this.transitions::firstSteps);
	}

	@SchemaMapping
	CompletableFuture<Double> transferability(Transition transition, DataLoader<RolePair, SkillGap> gaps) {
		return gaps.load(new RolePair(transition.from().id(), transition.to().id()))
			.thenApply(SkillGap::transferability);
	}

	/** What becomes of a skill in a move. */
	enum SkillRelation {

		CARRIES_OVER, DEVELOPS;

		SkillFact fact(Link<Skill> link) {
			return new SkillFact(this, link.node(), link.evidence());
		}

	}

	/** What a source says of a skill in a move. */
	record SkillFact(SkillRelation relation, Skill skill, List<Evidence> evidence) {
	}

}
