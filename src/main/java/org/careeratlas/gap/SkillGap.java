package org.careeratlas.gap;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.Tool;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.model.fact.Use;
import org.jspecify.annotations.Nullable;

/**
 * The gap between a person's qualifications and the requirements of a role or a text.
 *
 * @param from null for a person's own profile
 * @param to null for a text
 * @param toolsToLearn by name; see {@link ToolDemand} for what is asked for most
 * @param facts evidence that the role requires the tools, frameworks and certifications
 * @param transition the best described move between the roles; null if there is none
 */
public record SkillGap(@Nullable Role from, @Nullable Role to, Transferability score, List<SkillMatch> carriesOver,
		List<SkillShortfall> toDevelop, List<Use<Tool>> toolsToLearn, List<Framework> frameworksToLearn,
		List<CertificationOption> certificationsToEarn, List<AttributedRequirement> facts,
		@Nullable Transition transition) implements Scored, Sourced {

	/** Returns the role that the gap leads to, unless it leads to a text. */
	public Role target() {
		return Objects.requireNonNull(this.to);
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		if (this.from != null) {
			this.from.forEachSource(action);
		}
		if (this.to != null) {
			this.to.forEachSource(action);
		}
		this.score.bridge().forEach((role) -> role.forEachSource(action));
		this.score.estimatedFrom().forEach((role) -> role.forEachSource(action));
	}

}
