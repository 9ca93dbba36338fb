package org.careeratlas.neo4j;

/**
 * Runs the statements of typical first requests, without any results, or computes what is
 * kept of the whole graph: a Neo4j that has just started takes seconds to plan its first
 * statements, and as few clients as possible should wait for that.
 */
public interface WarmUp {

	/**
	 * Runs the statements; called once the service is ready, in a thread that is
	 * interrupted when this takes minutes.
	 */
	void warmUp();

}
