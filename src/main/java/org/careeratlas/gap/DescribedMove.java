package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.model.Skill;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.Link;

/**
 * A move as described by a source.
 *
 * @param carriesOver skills that the source says carry over
 * @param develops skills that the source says must be developed
 */
record DescribedMove(Transition transition, List<Link<Skill>> carriesOver, List<Link<Skill>> develops) {
}
