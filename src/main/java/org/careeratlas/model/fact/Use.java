package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A role uses a tool.
 *
 * @param node the tool, or the role if read from the tool
 * @param purposes what the tool is used for, in the words of the sources
 * @param hot O*NET: required in many employers' job postings
 * @param inDemand O*NET: required in many postings for this role
 */
public record Use<N extends Concept>(N node, List<String> purposes, @Nullable Boolean hot, @Nullable Boolean inDemand,
		List<Evidence> evidence) implements Attributed {
}
