package org.careeratlas.concepts;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.careeratlas.concepts.ToolCategories.ToolCategory;
import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.Ordering;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Role;
import org.careeratlas.model.Tool;
import org.careeratlas.model.ToolKind;
import org.careeratlas.model.fact.Use;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of tools, and their categories. */
@Controller
class ToolController {

	private final ToolCategories categories;

	private final Concepts concepts;

	ToolController(ToolCategories categories, Concepts concepts) {
		this.concepts = concepts;
		this.categories = categories;
	}

	@QueryMapping
	Connection<ToolCategory, NodeEdge<ToolCategory>> toolCategories(@Argument @Nullable List<ToolKind> kinds,
			@Argument @Nullable List<ToolKind> kind, PageArguments page) {
		Set<ToolKind> wanted = EnumSet.allOf(ToolKind.class);
		Stream.of(kinds, kind).filter(Objects::nonNull).forEach(wanted::retainAll);
		return Connection.ranked(this.categories.of(wanted), "tools", page, NodeEdge::new);
	}

	@SchemaMapping
	CompletableFuture<Connection<Role, UseEdge<Role>>> roles(Tool tool, @Argument @Nullable RoleFilter filter,
			PageArguments page, Relations relations) {
		Predicate<Role> wanted = RoleController.wanted(filter, this.concepts, relations);
		CompletableFuture<List<Use<Role>>> roles = (filter != null) ? relations.of(tool, Requirements.ROLES_OF_TOOL)
				: relations.of(tool, Requirements.ROLES_OF_TOOL, page);
		return roles.thenApply((all) -> Connection.of(all.stream().filter((role) -> wanted.test(role.node())).toList(),
				Ordering.byName(Use::node, false), page, UseEdge::of));
	}

}
