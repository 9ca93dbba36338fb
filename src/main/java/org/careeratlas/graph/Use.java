package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A role uses a tool.
 *
 * @param node the tool, or the role where it is read from the tool's side
 * @param hot O*NET: asked for in many employers' job postings
 * @param inDemand O*NET: asked for in many postings for this role
 */
public record Use<N extends Concept>(N node, @Nullable String purpose, @Nullable Boolean hot,
		@Nullable Boolean inDemand, List<Evidence> evidence) {
}
