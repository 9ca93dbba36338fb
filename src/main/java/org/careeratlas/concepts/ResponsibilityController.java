package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Metric;
import org.careeratlas.model.Responsibility;
import org.careeratlas.model.Role;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What roles are responsible for and measured by, seen from there. */
@Controller
class ResponsibilityController {

	@SchemaMapping
	CompletableFuture<List<Role>> roles(Responsibility responsibility, Relations relations) {
		return relations.nodesOf(responsibility, RoleRelations.ROLES_OF_RESPONSIBILITY);
	}

	@SchemaMapping
	CompletableFuture<List<Responsibility>> partOf(Responsibility responsibility, Relations relations) {
		return relations.nodesOf(responsibility, RoleRelations.WHOLES);
	}

	@SchemaMapping
	CompletableFuture<List<Role>> roles(Metric metric, Relations relations) {
		return relations.nodesOf(metric, RoleRelations.ROLES_OF_METRIC);
	}

}
