package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How many people a role employs and will employ. Numbers of people are in thousands.
 *
 * @param from year of {@code employed}
 * @param to year of {@code projected}
 * @param change difference as published, which may differ from that of the rounded
 * numbers
 * @param openingsAYear openings a year on average, from growth and from people who leave
 * @param entryEducation what people typically need to enter the role
 * @param experience work experience that they typically need
 * @param training training that they typically need on the job
 */
public record Outlook(int from, int to, double employed, double projected, @Nullable Double change,
		double changePercent, double openingsAYear, @Nullable String entryEducation, @Nullable String experience,
		@Nullable String training, List<Evidence> evidence) implements Attributed {
}
