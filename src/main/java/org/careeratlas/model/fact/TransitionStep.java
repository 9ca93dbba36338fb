package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A step of the advice on a move.
 *
 * @param order position among the steps, from 1
 */
public record TransitionStep(int order, String title, @Nullable String guidance, List<String> examples,
		List<Skill> develops, List<Certification> earns, List<Evidence> evidence) implements Attributed {
}
