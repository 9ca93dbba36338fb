package org.careeratlas.neo4j;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import com.github.benmanes.caffeine.cache.Interner;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads typed properties of rows, nodes and facts. Absent properties are null, absent
 * lists empty.
 */
public final class PropertyReader {

	/** Hundreds of thousands of facts, which are kept, name some ten thousand nodes. */
	private static final Interner<Id> IDS = Interner.newWeakInterner();

	private PropertyReader() {
	}

	/** Returns the id: one object for all who keep it. */
	public static Id asId(Value value) {
		return IDS.intern(new Id(value.asString()));
	}

	public static Id id(MapAccessor from) {
		return id(from, "id");
	}

	public static Id id(MapAccessor from, String key) {
		return asId(from.get(key));
	}

	public static @Nullable String text(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asString();
	}

	public static @Nullable Integer number(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asInt();
	}

	public static @Nullable Double decimal(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asDouble();
	}

	public static @Nullable Boolean flag(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asBoolean();
	}

	public static @Nullable LocalDate date(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asLocalDate();
	}

	/** Returns the name of a concept: one object for all who keep it. */
	public static String name(MapAccessor from) {
		return from.get("name").asString().intern();
	}

	/** Returns the names in a list, each one object for all who keep it. */
	public static List<String> names(MapAccessor from, String key) {
		return texts(from, key).stream().map(String::intern).toList();
	}

	/** Returns the strings of a list; empty if absent. */
	public static List<String> texts(MapAccessor from, String key) {
		return from.get(key).isNull() ? List.of() : from.get(key).asList(Value::asString);
	}

	/**
	 * Returns the constant that a property names.
	 * @throws IllegalArgumentException if the type has no such constant
	 */
	public static <E extends Enum<E>> E constant(MapAccessor from, String key, Class<E> type) {
		return Enum.valueOf(type, from.get(key).asString());
	}

	/**
	 * Returns listed values as properties with the names, since a list takes less to send
	 * than a map.
	 */
	public static Value named(Value values, List<String> names) {
		var named = new HashMap<String, Object>();
		for (int i = 0; i < names.size(); i++) {
			named.put(names.get(i), values.get(i));
		}
		return Values.value(named);
	}

	/** Returns the ordered evidence of facts of one kind between the same two nodes. */
	public static List<Evidence> evidence(List<Value> facts) {
		return facts.stream().map(PropertyReader::evidence).sorted(Evidence.ORDER).toList();
	}

	/** Returns the evidence of one fact. */
	public static Evidence evidence(MapAccessor fact) {
		return new Evidence(id(fact, "source"), constant(fact, "basis", EvidenceBasis.class), text(fact, "note"),
				date(fact, "asOf"), text(fact, "url"));
	}

	/**
	 * Parses a code of a classification.
	 * @param schemeAndCode scheme and code, such as {@code ISCO_08 2654}
	 * @param url address of a description of the code; empty if unknown
	 */
	public static ExternalCode code(String schemeAndCode, String url) {
		String[] parts = schemeAndCode.split(" ", 2);
		return new ExternalCode(parts[0], parts[1], url.isEmpty() ? null : url);
	}

}
