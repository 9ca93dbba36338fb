package org.careeratlas.graph;

/** What part of the pay a figure counts. */
public enum PayComponent {

	BASE, TOTAL

}
