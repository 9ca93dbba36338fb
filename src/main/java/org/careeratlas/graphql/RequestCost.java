package org.careeratlas.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a request costs before anything is done for it, in nodes: a page of 100 costs 100,
 * and within a page of 100 it costs 10,000. Fields, types, arguments and input fields
 * with the directive {@code @cost} cost its weight besides, each time they are asked for
 * or given: what takes about as long as so many nodes.
 *
 * @param total the whole cost; very large ones are not told apart
 * @param mostExpensive path of the most expensive field, without aliases
 */
record RequestCost(long total, String mostExpensive) {

	/**
	 * Adds up what the fields of a request cost.
	 * @throws AbortExecutionException if a page is too large
	 */
	static RequestCost of(QueryTraverser request) {
		var fields = new Fields();
		request.visitPreOrder(fields);
		return new RequestCost(fields.total, Fields.path(fields.mostExpensive));
	}

	private static final class Fields extends QueryVisitorStub {

		private static final LoadingCache<GraphQLFieldDefinition, Long> WEIGHTS = Caffeine.newBuilder()
			.weakKeys()
			.build(Fields::declaredWeight);

		/** How many objects each field answers. */
		private final Map<QueryVisitorFieldEnvironment, Long> objects = new HashMap<>();

		private long total;

		private long most;

		private @Nullable QueryVisitorFieldEnvironment mostExpensive;

		@Override
		public void visitField(QueryVisitorFieldEnvironment field) {
			long parents = parentCount(field.getParentEnvironment());
			long items = size(field);
			this.objects.put(field, product(parents, Math.max(1, items)));
			long cost = product(parents, items + weight(field.getFieldDefinition()) + weightOfArguments(field));
			this.total = Math.min(Integer.MAX_VALUE, this.total + cost);
			if (cost > this.most) {
				this.most = cost;
				this.mostExpensive = field;
			}
		}

		private long parentCount(@Nullable QueryVisitorFieldEnvironment parent) {
			return (parent != null) ? this.objects.getOrDefault(parent, 1L) : 1;
		}

		private static long product(long one, long other) {
			return Math.min(Integer.MAX_VALUE, one * other);
		}

		static String path(@Nullable QueryVisitorFieldEnvironment field) {
			if (field == null) {
				return "";
			}
			QueryVisitorFieldEnvironment parent = field.getParentEnvironment();
			String name = field.getField().getName();
			return (parent != null) ? path(parent) + "." + name : name;
		}

		private static long weight(GraphQLFieldDefinition field) {
			return WEIGHTS.get(field);
		}

		private static long declaredWeight(GraphQLFieldDefinition field) {
			return declared(field)
				.or(() -> (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)
						? declared(type) : Optional.empty())
				.orElse(0L);
		}

		private static long weightOfArguments(QueryVisitorFieldEnvironment field) {
			return field.getFieldDefinition()
				.getArguments()
				.stream()
				.mapToLong((argument) -> weight(argument, argument.getType(),
						field.getArguments().get(argument.getName())))
				.sum();
		}

		/** Returns what a value of an argument or an input field costs. */
		private static long weight(GraphQLDirectiveContainer declaration, GraphQLType type, @Nullable Object value) {
			return (value != null) ? declared(declaration).orElse(0L) + weightWithin(type, value) : 0;
		}

		private static long weightWithin(GraphQLType type, @Nullable Object value) {
			if (value instanceof Collection<?> values) {
				return values.stream().mapToLong((each) -> weightWithin(type, each)).sum();
			}
			return (value instanceof Map<?, ?> fields
					&& GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input)
							? input.getFields()
								.stream()
								.mapToLong((field) -> weight(field, field.getType(), fields.get(field.getName())))
								.sum()
							: 0;
		}

		private static Optional<Long> declared(GraphQLDirectiveContainer declaration) {
			return Optional.ofNullable(declaration.getAppliedDirective("cost"))
				.map((cost) -> cost.getArgument("weight"))
				.map((weight) -> Long.valueOf(weight.<String>getValue()));
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
			return (field.getArguments().get("limit") instanceof Integer limit) ? Math.max(1, limit) : 0;
		}

	}

}
