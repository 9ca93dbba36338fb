package org.careeratlas.analysis.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A way from one role to another that passes no role twice.
 *
 * @param moves at least one
 * @param cost the sum of what the moves cost; the lower, the better
 * @param transferability 0 to 1: the product of those of the moves
 * @param payChange by how much the last role is paid better in a year than the first;
 * null where that is not known of both in one currency
 */
public record CareerPath(List<CareerMove> moves, double cost, double transferability, @Nullable PayChange payChange) {

	public @Nullable Integer salaryChange() {
		return (this.payChange != null) ? this.payChange.amount() : null;
	}

	public @Nullable String salaryCurrency() {
		return (this.payChange != null) ? this.payChange.currency() : null;
	}

}
