package org.careeratlas.graph;

/**
 * How widely a tool is used.
 *
 * @param roles how many of the roles looked at use it
 * @param share the same as a part of the roles looked at, 0 to 1
 */
public record ToolAdoption(Tool tool, int roles, double share) {
}
