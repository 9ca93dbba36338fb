package org.careeratlas.analysis.gap;

import java.util.List;

import org.careeratlas.graph.Link;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Transition;

/**
 * A move as a source describes it.
 *
 * @param carriesOver skills that the source says come along
 * @param develops skills that the source says must be developed
 */
public record DescribedMove(Transition transition, List<Link<Skill>> carriesOver, List<Link<Skill>> develops) {
}
