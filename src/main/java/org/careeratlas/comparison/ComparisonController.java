package org.careeratlas.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.known.KnownNames;
import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.AttributedRequirement;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Compares roles side by side. */
@Controller
class ComparisonController {

	private static final int MIN_ROLES = 2;

	private static final int MAX_ROLES = 6;

	private final ComparedRoles roles;

	private final KnownNames names;

	ComparisonController(ComparedRoles roles, KnownNames names) {
		this.roles = roles;
		this.names = names;
	}

	@QueryMapping
	RoleComparison compareRoles(@Argument List<Id> ids) {
		if (new HashSet<>(ids).size() != ids.size() || ids.size() < MIN_ROLES || ids.size() > MAX_ROLES) {
			throw new BadRequestException("ids must be those of %d to %d different roles, but are %s"
				.formatted(MIN_ROLES, MAX_ROLES, (ids.size() > MAX_ROLES) ? ids.size() + " ids" : ids));
		}
		return this.roles.compare(ids);
	}

	@SchemaMapping
	List<ComparedSkill> skills(RoleComparison comparison, @Argument @Nullable ComparedSkillOrder orderBy) {
		return comparison.skills((orderBy != null) ? orderBy : ComparedSkillOrder.BY_IMPORTANCE);
	}

	@SchemaMapping
	List<AttributedRequirement> facts(RoleComparison comparison, @Argument @Nullable Set<Id> of) {
		this.names.require(new Names().ids(Naming.CONCEPT, of));
		return AttributedRequirement.about(of, comparison.facts());
	}

}
