package org.careeratlas.importer.projections;

import org.careeratlas.importer.table.PropertyMap;
import org.jspecify.annotations.Nullable;

/** The projection for an occupation, with numbers of people in thousands. */
record Projection(double employed, double projected, @Nullable Double change, double changePercent,
		double openingsAYear, @Nullable String entryEducation, @Nullable String experience, @Nullable String training) {

	/** Returns the properties of the outlook. */
	PropertyMap properties(ProjectedYears years) {
		return new PropertyMap().put("from", years.from())
			.put("to", years.to())
			.put("employed", this.employed)
			.put("projected", this.projected)
			.put("change", this.change)
			.put("changePercent", this.changePercent)
			.put("openingsAYear", this.openingsAYear)
			.put("entryEducation", this.entryEducation)
			.put("experience", this.experience)
			.put("training", this.training);
	}

}
