package org.careeratlas.graphql.mistakes;

import java.util.Optional;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/** The types of the schema that a document names. */
final class InputTypes {

	private InputTypes() {
	}

	static Optional<GraphQLType> of(Type<?> type, GraphQLSchema schema) {
		return switch (type) {
			case NonNullType nonNull -> of(nonNull.getType(), schema).map(GraphQLNonNull::nonNull);
			case ListType list -> of(list.getType(), schema).map(GraphQLList::list);
			case TypeName name -> Optional.ofNullable(schema.getType(name.getName()));
			default -> Optional.empty();
		};
	}

}
