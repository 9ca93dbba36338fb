package org.careeratlas.graphql.mistakes;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document.
 *
 * @param type type that the field is selected of
 * @param definition null if the type has no such field
 * @param argument null for the place of the field
 */
record Place(GraphQLFieldsContainer type, Field field, @Nullable GraphQLFieldDefinition definition,
		@Nullable Argument argument) {

}
