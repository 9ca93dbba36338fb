package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * What tools are for.
 *
 * @param code where a public classification has the category
 * @param tools how many tools are in it
 */
public record ToolCategory(String name, @Nullable ExternalCode code, int tools) {
}
