package org.careeratlas.graph;

/** Where a move starts and where it ends. */
public record RolePair(Id from, Id to) {

	static RolePair of(Transition transition) {
		return new RolePair(transition.from().id(), transition.to().id());
	}

}
