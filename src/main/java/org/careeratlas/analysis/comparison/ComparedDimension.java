package org.careeratlas.analysis.comparison;

import java.util.List;

import org.careeratlas.graph.Dimension;

/** A dimension, with a cell for each of the roles, in their order. */
public record ComparedDimension(Dimension dimension, List<ComparedCell> cells) {
}
