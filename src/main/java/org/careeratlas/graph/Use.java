package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A role uses a tool.
 *
 * @param node the tool, or the role where it is read from the tool's side
 * @param purposes what the tool is used for, as the sources put it
 * @param hot O*NET: asked for in many employers' job postings
 * @param inDemand O*NET: asked for in many postings for this role
 */
public record Use<N extends Concept>(N node, List<String> purposes, @Nullable Boolean hot, @Nullable Boolean inDemand,
		List<Evidence> evidence) {
}
