package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Builds the properties of a node or fact, without null values. */
public final class PropertyMap {

	private final List<Map.Entry<String, Object>> entries = new ArrayList<>();

	public static PropertyMap of(Map<String, Object> values) {
		var properties = new PropertyMap();
		values.forEach(properties::put);
		return properties;
	}

	/** Adds the value, unless it is null. */
	public PropertyMap put(String key, @Nullable Object value) {
		if (value != null) {
			this.entries.add(Map.entry(key, value));
		}
		return this;
	}

	/** Returns the entries in insertion order. */
	List<Map.Entry<String, Object>> entries() {
		return this.entries;
	}

	/** Returns an unmodifiable map with little memory overhead. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public Map<String, Object> map() {
		return Map.ofEntries(this.entries.toArray(new Map.Entry[0]));
	}

}
