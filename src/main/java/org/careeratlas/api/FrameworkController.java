package org.careeratlas.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.LinkEdge;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Role;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a framework is worked by in. */
@Controller
class FrameworkController {

	@SchemaMapping
	CompletableFuture<Connection<Role, LinkEdge<Role>>> roles(Framework framework, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Link<Role>>> rolesOfFrameworks) {
		return Loading.list(rolesOfFrameworks, framework.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false),
					PageArguments.forward(first, after), LinkEdge::of));
	}

}
