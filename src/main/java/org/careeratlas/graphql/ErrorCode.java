package org.careeratlas.graphql;

import graphql.ErrorClassification;

/**
 * Tells clients what they can do about an error: its {@code extensions.code} and its
 * classification.
 */
enum ErrorCode implements ErrorClassification {

	/** The request names something that does not exist. */
	NOT_FOUND,
	/** The document that the request names is not known: send it along. */
	PERSISTED_QUERY_NOT_FOUND,
	/** The request is invalid, or exceeds a limit. */
	BAD_REQUEST,
	/** The request conflicts with what the graph holds. */
	CONFLICT,
	/** The service cannot answer now; the same request may succeed later. */
	UNAVAILABLE,
	/**
	 * The service is at fault; {@code extensions.requestId} finds the error in the log.
	 */
	INTERNAL

}
