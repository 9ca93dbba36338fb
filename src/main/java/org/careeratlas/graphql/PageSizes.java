package org.careeratlas.graphql;

import java.util.HashMap;
import java.util.Map;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Rejects pages that are too large, or whose sizes multiply to too many nodes: a page of
 * 100 within a page of 100 requests 10,100 nodes.
 */
final class PageSizes extends QueryVisitorStub {

	private final long limit;

	private final Map<QueryVisitorFieldEnvironment, Long> nodesPerField = new HashMap<>();

	private long nodes;

	PageSizes(long limit) {
		this.limit = limit;
	}

	@Override
	public void visitField(QueryVisitorFieldEnvironment field) {
		long parents = parentCount(field.getParentEnvironment());
		long items = parents * size(field);
		this.nodesPerField.put(field, items);
		if (items > parents) {
			this.nodes += items;
			if (this.nodes > this.limit) {
				throw new AbortExecutionException(
						"The pages multiply to more than %d nodes; ask for smaller ones".formatted(this.limit));
			}
		}
	}

	private long parentCount(@Nullable QueryVisitorFieldEnvironment parent) {
		return (parent != null) ? this.nodesPerField.getOrDefault(parent, 1L) : 1;
	}

	private static long size(QueryVisitorFieldEnvironment field) {
		for (String argument : new String[] { "first", "last" }) {
			if (field.getArguments().get(argument) instanceof Integer size) {
				PageArguments.SIZE.violation(argument, size).ifPresent((message) -> {
					throw new AbortExecutionException(message);
				});
				return Math.max(1, size);
			}
		}
		return (field.getArguments().get("limit") instanceof Integer limit) ? Math.max(1, limit) : 1;
	}

}
