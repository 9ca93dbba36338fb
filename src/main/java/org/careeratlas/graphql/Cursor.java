package org.careeratlas.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.careeratlas.model.BadRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An opaque position in a list: the values that the list is ordered by, and the name of
 * the order, so that a cursor of another order is recognized.
 */
public record Cursor(String order, List<Object> position) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Encodes the cursor for clients. Done on demand, since most clients never request
	 * it.
	 */
	@Override
	public String toString() {
		var values = new ArrayList<Object>(this.position);
		values.addFirst(this.order);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
	}

	/**
	 * Decodes a cursor.
	 * @param types types of the values of a position in this order
	 * @return position that the cursor stands for
	 * @throws BadRequestException if the cursor is malformed or belongs to another order
	 */
	static List<Object> decode(String cursor, String order, List<Class<?>> types) {
		try {
			JsonNode values = JSON.readTree(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
			if (values.isArray() && values.size() == types.size() + 1 && order.equals(values.get(0).asString(""))) {
				var position = new ArrayList<Object>();
				for (int i = 0; i < types.size(); i++) {
					position.add(value(values.get(i + 1), types.get(i), cursor));
				}
				return position;
			}
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw invalid(cursor);
		}
		throw invalid(cursor);
	}

	private static Object value(JsonNode value, Class<?> type, String cursor) {
		if (type == String.class && value.isString()) {
			return value.asString();
		}
		if (type == Double.class && value.isNumber()) {
			return value.asDouble();
		}
		throw invalid(cursor);
	}

	private static BadRequestException invalid(String cursor) {
		return new BadRequestException("The cursor '%s' does not belong to this list: pass it on unchanged, ".formatted(
				cursor.length() > 80 ? cursor.substring(0, 80) + "..." : cursor) + "with the same order and filter");
	}

}
