package org.careeratlas.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.api.paging.UseEdge;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.Use;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a tool is used by. */
@Controller
class ToolController {

	@SchemaMapping
	CompletableFuture<Connection<Role, UseEdge<Role>>> roles(Tool tool, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Use<Role>>> rolesOfTools) {
		return Loading.list(rolesOfTools, tool.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Use::node, false),
					PageArguments.forward(first, after), UseEdge::of));
	}

}
