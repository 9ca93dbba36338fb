package org.careeratlas.model;

/** Start and target of a move. */
public record RolePair(Id from, Id to) {

	public static RolePair of(Transition transition) {
		return new RolePair(transition.from().id(), transition.to().id());
	}

	public RolePair reversed() {
		return new RolePair(this.to, this.from);
	}

}
