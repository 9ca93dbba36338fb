package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The properties of a node or a fact, without those that have no value. */
public final class Properties {

	private final List<Map.Entry<String, Object>> entries = new ArrayList<>();

	public static Properties of(Map<String, Object> values) {
		var properties = new Properties();
		values.forEach(properties::put);
		return properties;
	}

	/** Adds the value, unless it is null. */
	public Properties put(String key, @Nullable Object value) {
		if (value != null) {
			this.entries.add(Map.entry(key, value));
		}
		return this;
	}

	/** In the order in which they were added. */
	List<Map.Entry<String, Object>> entries() {
		return this.entries;
	}

	/** Unmodifiable, and small. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public Map<String, Object> map() {
		return Map.ofEntries(this.entries.toArray(new Map.Entry[0]));
	}

}
