package org.careeratlas.graph;

/**
 * A role that known moves lead through.
 *
 * @param incoming how many moves end at it
 * @param outgoing how many moves start at it
 */
public record Gateway(Role role, int incoming, int outgoing) {
}
