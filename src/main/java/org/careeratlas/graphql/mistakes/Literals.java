package org.careeratlas.graphql.mistakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/** Values of a document, in the form that variables have. */
final class Literals {

	/** Stands for the value of a variable, which is checked for itself. */
	static final Object VARIABLE = new Object();

	private Literals() {
	}

	static @Nullable Object value(Value<?> literal) {
		return switch (literal) {
			case NullValue _ -> null;
			case StringValue text -> text.getValue();
			case IntValue number -> number.getValue();
			case FloatValue number -> number.getValue();
			case BooleanValue truth -> truth.isValue();
			case EnumValue constant -> new Name(constant.getName());
			case ArrayValue list -> {
				var values = new ArrayList<@Nullable Object>();
				list.getValues().forEach((value) -> values.add(value(value)));
				yield values;
			}
			case ObjectValue object -> {
				var values = new LinkedHashMap<String, @Nullable Object>();
				object.getObjectFields().forEach((field) -> values.put(field.getName(), value(field.getValue())));
				yield values;
			}
			default -> VARIABLE;
		};
	}

	/** A name without quotes, such as that of a constant. */
	record Name(String value) {
	}

}
