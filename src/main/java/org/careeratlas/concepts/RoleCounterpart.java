package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;

/**
 * A role of another catalogue that matches a role.
 *
 * @param mapping how the other role relates to the one
 */
public record RoleCounterpart(Mapping mapping, Role role, List<Evidence> evidence) implements Attributed {

	public static RoleCounterpart of(Counterpart<Role> match) {
		return new RoleCounterpart(match.mapping(), match.node(), match.evidence());
	}

}
