package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of advice on a move.
 *
 * @param order place among the steps, from 1
 */
public record TransitionStep(int order, String title, @Nullable String guidance, List<String> examples,
		List<Skill> develops, List<Certification> earns, List<Evidence> evidence) {
}
