package org.careeratlas.api.guard;

import graphql.ErrorClassification;

/**
 * What a client can do about an error: {@code extensions.code} and its classification.
 */
public enum ErrorCode implements ErrorClassification {

	/** Something that the request names does not exist. */
	NOT_FOUND,
	/** The request is wrong, or asks for too much. */
	BAD_REQUEST,
	/** The request contradicts what the graph holds. */
	CONFLICT,
	/** The atlas cannot answer now; the same request may succeed later. */
	UNAVAILABLE,
	/** The atlas is at fault; {@code extensions.requestId} finds it in the log. */
	INTERNAL

}
