package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;

/**
 * A role that known moves lead to and on from.
 *
 * @param incoming number of moves to the role
 * @param outgoing number of moves from the role
 */
record Gateway(Role role, int incoming, int outgoing) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.role.forEachSource(action);
	}

}
