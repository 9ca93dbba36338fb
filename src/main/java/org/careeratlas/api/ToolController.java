package org.careeratlas.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.NodeEdge;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.api.paging.UseEdge;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.ToolCategories;
import org.careeratlas.graph.ToolCategory;
import org.careeratlas.graph.ToolKind;
import org.careeratlas.graph.Use;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What tools are for, and what they are used by. */
@Controller
class ToolController {

	private final ToolCategories categories;

	ToolController(ToolCategories categories) {
		this.categories = categories;
	}

	@QueryMapping
	Connection<ToolCategory, NodeEdge<ToolCategory>> toolCategories(@Argument @Nullable List<ToolKind> kind,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		var page = PageArguments.forward(first, after);
		Set<ToolKind> kinds = (kind != null) ? Set.copyOf(kind) : EnumSet.allOf(ToolKind.class);
		return Connection.ranked(this.categories.of(kinds), "tools", page, NodeEdge::new);
	}

	@SchemaMapping
	CompletableFuture<Connection<Role, UseEdge<Role>>> roles(Tool tool, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Use<Role>>> rolesOfTools) {
		return Loading.list(rolesOfTools, tool.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Use::node, false),
					PageArguments.forward(first, after), UseEdge::of));
	}

}
