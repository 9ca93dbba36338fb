package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A role values a certification.
 *
 * @param node the certification, or the role if read from the certification
 * @param recognition source's description of the certification's standing
 */
public record Valuation<N extends Concept>(N node, @Nullable String recognition,
		List<Evidence> evidence) implements Attributed {
}
