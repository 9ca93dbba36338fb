package org.careeratlas.analysis.gap;

import java.util.List;

import org.careeratlas.graph.DemandFact;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a standing and a role.
 *
 * @param from null when the start is a profile
 * @param transferability 0 (start over) to 1 (ready today)
 * @param facts who says that the role asks for the tools, frameworks and certifications
 * @param transition the move as a source describes it best; null where none does
 */
public record SkillGap(@Nullable Role from, Role to, double transferability, List<SkillMatch> carriesOver,
		List<SkillShortfall> toDevelop, List<Tool> toolsToLearn, List<Framework> frameworksToLearn,
		List<CertificationOption> certificationsToEarn, List<DemandFact> facts, @Nullable Transition transition) {
}
