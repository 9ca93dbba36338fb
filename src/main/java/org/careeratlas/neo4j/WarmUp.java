package org.careeratlas.neo4j;

/**
 * Runs the statements of typical first requests, without any results: a Neo4j that has
 * just started takes seconds to plan its first statements, and no client should wait for
 * that.
 */
public interface WarmUp {

	/**
	 * Runs the statements; called before the service is ready, without a time limit. The
	 * service becomes ready even if this fails.
	 */
	void warmUp();

}
