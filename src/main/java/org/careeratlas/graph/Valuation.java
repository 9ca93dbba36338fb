package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A role values a certification.
 *
 * @param node the certification, or the role where it is read from the other side
 * @param standing how the source describes the certification's weight
 */
public record Valuation<N extends Concept>(N node, @Nullable String standing, List<Evidence> evidence) {
}
