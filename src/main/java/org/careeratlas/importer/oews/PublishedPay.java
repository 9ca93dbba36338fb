package org.careeratlas.importer.oews;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;

/**
 * The pay of an occupation in an area.
 *
 * @param figures at least one
 */
record PublishedPay(PayPeriod period, SortedMap<Percentile, Figure> figures) {

	/**
	 * Returns the properties of one node for all figures: the median, or else the lowest
	 * percentile, is its figure, and the others are lists beside it.
	 */
	PropertyMap properties() {
		var others = new TreeMap<>(this.figures);
		Percentile main = others.containsKey(Percentile.MEDIAN) ? Percentile.MEDIAN : others.firstKey();
		PropertyMap properties = figure(main, Objects.requireNonNull(others.remove(main)));
		return properties.put("percentiles", others.keySet().stream().map(Percentile::percent).toList())
			.put("amounts", others.values().stream().map(Figure::amount).toList())
			.put("bounds", others.values().stream().map(Figure::topCoded).toList());
	}

	private PropertyMap figure(Percentile percentile, Figure figure) {
		boolean median = percentile == Percentile.MEDIAN;
		return new PropertyMap().put("component", PayComponent.BASE.name())
			.put("period", this.period.name())
			.put("currency", "USD")
			.put("statistic", (median ? PayStatistic.MEDIAN : PayStatistic.PERCENTILE).name())
			.put("percentile", median ? null : percentile.percent())
			.put("low", figure.amount())
			.put("high", figure.amount())
			.put("openEnded", figure.topCoded())
			.put("approximate", false);
	}

}
