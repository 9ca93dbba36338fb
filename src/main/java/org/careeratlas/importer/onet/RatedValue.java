package org.careeratlas.importer.onet;

import java.time.LocalDate;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Decimal;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The value of a row of ratings, with its precision and who rated.
 *
 * @param value 0 to 100
 * @param error standard error, in points of that scale; null if not published
 * @param sampleSize number of raters; null if not published
 * @param imprecise whether O*NET recommends to suppress the value for low precision
 * @param asOf month of the ratings
 */
record RatedValue(double value, @Nullable Double error, @Nullable Integer sampleSize, boolean imprecise,
		RatingSource source, @Nullable LocalDate asOf) {

	private static final int MOST_RATERS = 1_000_000;

	/**
	 * Reads a rating on a scale, skipping the row if its value is not on the scale.
	 */
	static RatedValue of(Row row, RatingColumns columns, OnetScale scale) {
		double value = scale.standardized(row, row.number(columns.value()));
		Double error = figure(row, columns.standardError(), scale.points());
		return of(row, columns, value, (error != null) ? scale.points(error) : null);
	}

	/** Reads a share in percent, skipping the row if it is none. */
	static RatedValue share(Row row, RatingColumns columns) {
		double share = row.number(columns.value());
		if (share < 0 || share > 100) {
			throw row.skip("share outside 0 to 100", Double.toString(share));
		}
		return of(row, columns, share, figure(row, columns.standardError(), 100));
	}

	private static RatedValue of(Row row, RatingColumns columns, double value, @Nullable Double error) {
		Double sampleSize = figure(row, columns.sampleSize(), MOST_RATERS);
		return new RatedValue(value, error, (sampleSize != null) ? sampleSize.intValue() : null,
				row.flag(columns.recommendSuppress()), RatingSource.of(row.text(columns.domainSource())),
				OnetEvidence.month(row, columns.date()));
	}

	/** Returns the number in a cell; null if there is none in range, which is noted. */
	private static @Nullable Double figure(Row row, Column column, double high) {
		String text = row.text(column);
		Double figure = (text != null) ? Decimal.of(text) : null;
		if (text != null && (figure == null || figure < 0 || figure > high)) {
			row.note(((figure == null) ? "no number in " : "number out of range in ") + column.name(), text);
			return null;
		}
		return figure;
	}

	/** Returns the evidence, with the precision. */
	PropertyMap properties() {
		return OnetEvidence.surveyed(this.source, this.asOf)
			.put("error", this.error)
			.put("sampleSize", this.sampleSize)
			.put("note", this.source.note(this.imprecise ? imprecise("value") : null));
	}

	/** Returns the remark on imprecise figures. */
	static String imprecise(String figures) {
		return "O*NET recommends to suppress the %s for low precision.".formatted(figures);
	}

}
