package org.careeratlas.api.guard;

import java.util.HashMap;
import java.util.Map;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses pages that are too large each, or whose sizes multiply to too many nodes: a
 * page of 100 in a page of 100 asks for 10,100.
 */
final class PageSizes extends QueryVisitorStub {

	private static final int MAXIMUM = 100;

	private final long limit;

	private final Map<QueryVisitorFieldEnvironment, Long> nodesPerField = new HashMap<>();

	private long nodes;

	PageSizes(long limit) {
		this.limit = limit;
	}

	@Override
	public void visitField(QueryVisitorFieldEnvironment field) {
		long parents = parents(field.getParentEnvironment());
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

	private long parents(@Nullable QueryVisitorFieldEnvironment parent) {
		return (parent != null) ? this.nodesPerField.getOrDefault(parent, 1L) : 1;
	}

	private static long size(QueryVisitorFieldEnvironment field) {
		for (String argument : new String[] { "first", "last" }) {
			if (field.getArguments().get(argument) instanceof Integer size) {
				if (size < 0 || size > MAXIMUM) {
					throw new AbortExecutionException(
							"%s must be from 0 to %d, but is %d".formatted(argument, MAXIMUM, size));
				}
				return Math.max(1, size);
			}
		}
		return (field.getArguments().get("limit") instanceof Integer limit) ? Math.max(1, limit) : 1;
	}

}
