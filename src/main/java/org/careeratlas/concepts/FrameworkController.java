package org.careeratlas.concepts;

import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.Ordering;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Link;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of frameworks. */
@Controller
class FrameworkController {

	@SchemaMapping
	CompletableFuture<Connection<Role, LinkEdge<Role>>> roles(Framework framework, PageArguments page,
			Relations relations) {
		return relations.of(framework, Requirements.ROLES_OF_FRAMEWORK)
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false), page, LinkEdge::of));
	}

}
