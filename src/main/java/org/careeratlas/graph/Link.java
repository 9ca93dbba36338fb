package org.careeratlas.graph;

import java.util.List;

/**
 * A relationship to a node that carries nothing but who claims it.
 *
 * @param node the other end
 */
public record Link<N extends Node>(N node, List<Evidence> evidence) {
}
