package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.ToolKind;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/** Categories of tools, as the sources assign them. */
@Repository
class ToolCategories {

	private final Cypher cypher;

	ToolCategories(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Returns the categories of tools of the given kinds, those with the most tools
	 * first. Tools that are the same thing count once.
	 */
	List<ToolCategory> of(Set<ToolKind> kinds) {
		return this.cypher.read("""
				MATCH (tool:Tool)
				WHERE tool.category IS NOT NULL AND tool.toolKind IN $kinds
				OPTIONAL MATCH (tool)-[:SAME_AS]->(preferred:Tool)
				WITH coalesce(preferred, tool) AS thing, tool.source AS source,
				  coalesce(tool.categories, [tool.category]) AS names, tool.categoryCodes AS codes
				UNWIND range(0, size(names) - 1) AS i
				WITH names[i] AS name, codes[i] AS code, thing, source
				RETURN name, min(code) AS code, count(DISTINCT thing) AS tools, collect(DISTINCT source) AS sources
				ORDER BY tools DESC, name
				""", Map.of("kinds", kinds.stream().map(Enum::name).toList()), ToolCategories::category);
	}

	private static ToolCategory category(Record row) {
		String code = PropertyReader.text(row, "code");
		return new ToolCategory(row.get("name").asString(), (code != null) ? PropertyReader.code(code, "") : null,
				row.get("tools").asInt(), row.get("sources").asList(PropertyReader::asId));
	}

	/**
	 * A category of tools.
	 *
	 * @param code UNSPSC code; null if unknown
	 * @param tools number of tools in the category
	 * @param sourceIds sources of these tools
	 */
	record ToolCategory(String name, @Nullable ExternalCode code, int tools, List<Id> sourceIds) implements Sourced {

		@Override
		public void forEachSource(Consumer<? super Id> action) {
			this.sourceIds.forEach(action);
		}

	}

}
