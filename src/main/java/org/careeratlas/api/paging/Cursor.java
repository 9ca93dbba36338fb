package org.careeratlas.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.careeratlas.api.guard.BadRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An opaque position in a list: the values that the list is ordered by, and the name of
 * the order, so that a cursor of another order is recognised.
 */
public record Cursor(String order, List<Object> position) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** As clients see it; most never ask. */
	@Override
	public String toString() {
		var values = new ArrayList<Object>(this.position);
		values.addFirst(this.order);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
	}

	/**
	 * The position that the cursor stands for.
	 * @param like a position in the same order, whose types the values must have
	 * @throws BadRequestException if the cursor is none of this order
	 */
	static List<Object> decode(String cursor, String order, List<Class<?>> like) {
		try {
			JsonNode values = JSON.readTree(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
			if (values.isArray() && values.size() == like.size() + 1 && order.equals(values.get(0).asString(""))) {
				var position = new ArrayList<Object>();
				for (int i = 0; i < like.size(); i++) {
					position.add(value(values.get(i + 1), like.get(i), cursor));
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
		return new BadRequestException("The cursor '%s' is none of this list: pass one on as the list gave it, "
			.formatted(cursor.length() > 80 ? cursor.substring(0, 80) + "..." : cursor)
				+ "with the same order and filter");
	}

}
