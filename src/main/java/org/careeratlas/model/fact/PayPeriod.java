package org.careeratlas.model.fact;

/** Time that a figure pays for. */
public enum PayPeriod {

	YEAR, HOUR

}
