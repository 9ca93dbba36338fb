package org.careeratlas.importer.onet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.ToolKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the software and equipment that occupations use. A tool can be listed under
 * several commodities; the most frequent one is its category.
 */
final class ToolUses {

	private static final Pattern COMMODITY = Pattern.compile("\\d{1,8}|\\d\\.\\p{Alpha}(?:\\.\\w{1,3})*");

	/** What spreadsheet programs add to numbers of eight digits. */
	private static final Pattern NUMBER_FORMAT = Pattern
		.compile("(\\d{2})([,.' \\u00a0\\u202f\\u2019]?)(\\d{3})\\2(\\d{3})(?:[.,]0*)?");

	private final Occupations occupations;

	private final Map<ToolName, Tool> tools = new LinkedHashMap<>();

	private final List<Use> uses = new ArrayList<>();

	private final Set<List<Object>> seen = new HashSet<>();

	private ToolUses(Occupations occupations) {
		this.occupations = occupations;
	}

	static void read(Tables tables, Occupations occupations, CatalogueDraft draft) {
		var uses = new ToolUses(occupations);
		OnetFile.SOFTWARE.in(tables).forEach((table) -> uses.read(table, ToolKind.SOFTWARE));
		OnetFile.EQUIPMENT.in(tables).forEach((table) -> uses.read(table, ToolKind.EQUIPMENT));
		Map<ToolName, Id> ids = ToolName.ids(uses.tools.keySet(), draft);
		uses.tools
			.forEach((name, tool) -> draft.node(required(ids, name), List.of("Tool", "Concept"), tool.node(name)));
		uses.uses.forEach((use) -> draft.fact(use.role, "USES", required(ids, use.tool), use.evidence()));
	}

	private static Id required(Map<ToolName, Id> ids, ToolName name) {
		return Objects.requireNonNull(ids.get(name));
	}

	private void read(Table table, ToolKind kind) {
		Column occupation = OnetColumn.OCCUPATION.of(table);
		Column example = OnetColumn.TOOL.of(table);
		Column commodity = OnetColumn.COMMODITY.of(table);
		Column title = OnetColumn.COMMODITY_TITLE.of(table);
		Column hot = OnetColumn.HOT.optionalOf(table);
		Column inDemand = OnetColumn.IN_DEMAND.optionalOf(table);
		String scheme = "Commodity Code".equals(commodity.name()) ? "UNSPSC " : "ONET_ELEMENT ";
		table.forEach((row) -> {
			Id role = this.occupations.role(row, occupation);
			var name = new ToolName(kind, row.required(example));
			String purpose = row.required(title);
			String code = scheme + commodity(row, commodity);
			if (!this.seen.add(List.of(role, name, code))) {
				throw row.skip("tool listed before", "%s %s".formatted(role, name.name()));
			}
			this.tools.computeIfAbsent(name, (key) -> new Tool()).count(new Category(purpose, code));
			this.uses.add(new Use(role, name, purpose, flag(row, hot), flag(row, inDemand)));
		});
	}

	private static String commodity(Row row, Column column) {
		String text = row.required(column);
		String code = NUMBER_FORMAT.matcher(text).replaceFirst("$1$3$4");
		if (!COMMODITY.matcher(code).matches()) {
			throw row.skip("no code such as 43232110 or 5.A.1 in " + column.name(), text);
		}
		if (!code.equals(text)) {
			row.note("code restored", "%s for %s".formatted(code, text));
		}
		return code;
	}

	/** Null if the table does not have the column, as for all equipment. */
	private static @Nullable Boolean flag(Row row, Column column) {
		return column.exists() ? Boolean.valueOf(row.flag(column)) : null;
	}

	private record Use(Id role, ToolName tool, String purpose, @Nullable Boolean hot, @Nullable Boolean inDemand) {

		PropertyMap evidence() {
			return OnetEvidence.compiled()
				.put("purpose", this.purpose)
				.put("hot", this.hot)
				.put("inDemand", this.inDemand);
		}

	}

	private static final class Tool {

		private final SortedMap<Category, Integer> uses = new TreeMap<>();

		void count(Category category) {
			this.uses.merge(category, 1, Integer::sum);
		}

		PropertyMap node(ToolName name) {
			List<Category> categories = categories();
			List<String> codes = categories.stream().map(Category::code).distinct().sorted().toList();
			return new PropertyMap().put("name", name.name())
				.put("nameKey", NameKey.of(name.name()))
				.put("toolKind", name.kind().name())
				.put("category", categories.getFirst().name)
				.put("categories", categories.stream().map(Category::name).toList())
				.put("categoryCodes", categories.stream().map(Category::code).toList())
				.put("promotedBySource", false)
				.put("codes", codes)
				.put("codeUrls", Collections.nCopies(codes.size(), ""));
		}

		/** Returns the categories by frequency, then by name. */
		private List<Category> categories() {
			return this.uses.entrySet()
				.stream()
				.sorted(Map.Entry.<Category, Integer>comparingByValue().reversed())
				.map(Map.Entry::getKey)
				.toList();
		}

	}

	private record Category(String name, String code) implements Comparable<Category> {

		@Override
		public int compareTo(Category other) {
			return Comparator.comparing(Category::name).thenComparing(Category::code).compare(this, other);
		}

	}

}
