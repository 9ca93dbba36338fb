package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Node;

/**
 * A relationship to a node that carries only its evidence.
 *
 * @param node the other end
 */
public record Link<N extends Node>(N node, List<Evidence> evidence) implements Attributed {
}
