package org.careeratlas.model.fact;

/** Part of the pay that a figure includes. */
public enum PayComponent {

	BASE, TOTAL

}
