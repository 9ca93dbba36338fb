package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the roles of a family are paid in a year.
 *
 * @param family null for roles without a family
 * @param roles how many of its roles have any figure
 * @param figures one for each kind of figure that any of them has
 */
public record FamilyPay(@Nullable String family, int roles, List<PayFigure> figures) {
}
