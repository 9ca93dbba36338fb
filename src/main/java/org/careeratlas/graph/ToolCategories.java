package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** What tools are for, as their sources sort them. */
@Component
public class ToolCategories {

	private final Cypher cypher;

	ToolCategories(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The categories of tools of the kinds, those with the most tools first. */
	public List<ToolCategory> of(Set<ToolKind> kinds) {
		return this.cypher.read("""
				MATCH (tool:Tool)
				WHERE tool.category IS NOT NULL AND tool.toolKind IN $kinds
				WITH coalesce(tool.categories, [tool.category]) AS names, tool.categoryCodes AS codes
				UNWIND range(0, size(names) - 1) AS i
				WITH names[i] AS name, codes[i] AS code, count(*) AS tools
				RETURN name, min(code) AS code, sum(tools) AS tools
				ORDER BY tools DESC, name
				""", Map.of("kinds", kinds.stream().map(Enum::name).toList()), ToolCategories::category);
	}

	private static ToolCategory category(Record row) {
		String code = Values.text(row, "code");
		return new ToolCategory(row.get("name").asString(), (code != null) ? Values.code(code, "") : null,
				row.get("tools").asInt());
	}

}
