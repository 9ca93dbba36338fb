package org.careeratlas.importer.onet;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Table;

/** The names of O*NET's columns, the current name last. */
enum OnetColumn {

	OCCUPATION("O*NET-SOC Code"), RELATED_OCCUPATION("Related O*NET-SOC Code"), TITLE("Title"),
	DESCRIPTION("Description"), JOB_ZONE("Job Zone"), ZONE_NAME("Name"), ZONE_EXPERIENCE("Experience"),
	ZONE_EDUCATION("Education"), ZONE_TRAINING("Job Training"), ZONE_EXAMPLES("Examples"), SVP_RANGE("SVP Range"),
	OTHER_TITLE("Alternate Title", "Job Title"), SHORT_TITLE("Short Title"), REPORTED_TITLE("Reported Job Title"),
	SHOWN("Shown in My Next Move"), ELEMENT("Element ID"), ELEMENT_NAME("Element Name"), SCALE("Scale ID"),
	VALUE("Data Value"), CATEGORY("Category"), CATEGORY_DESCRIPTION("Category Description"), SAMPLE_SIZE("N"),
	STANDARD_ERROR("Standard Error"), RECOMMEND_SUPPRESS("Recommend Suppress"), NOT_RELEVANT("Not Relevant"),
	DATE("Date"), DOMAIN_SOURCE("Domain Source"), TOOL("T2 Example", "Example", "Workplace Example"),
	COMMODITY("Commodity Code", "Element ID"), COMMODITY_TITLE("Commodity Title", "Element Name"),
	HOT("Hot Technology"), IN_DEMAND("In Demand"), TASK("Task ID"), TASK_STATEMENT("Task"), TASK_TYPE("Task Type"),
	DETAILED_ACTIVITY("DWA ID"), DETAILED_ACTIVITY_TITLE("DWA Title"), TIER("Relatedness Tier"),
	RANK("Index", "Related Index"), ANCHOR_VALUE("Anchor Value"), ANCHOR_DESCRIPTION("Anchor Description");

	private final String[] names;

	OnetColumn(String... names) {
		this.names = names;
	}

	Column of(Table table) {
		return table.column(this.names);
	}

	/** Returns the column, which may not exist in some releases. */
	Column optionalOf(Table table) {
		return table.optional(this.names);
	}

}
