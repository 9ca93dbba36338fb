package org.careeratlas.api;

import java.util.Locale;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.NodeEdge;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.CertificationFilter;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Direction;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RoleFilter;
import org.careeratlas.graph.RoleOrder;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillFilter;
import org.careeratlas.graph.SkillOrder;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.ToolFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists of concepts, filtered and ordered. */
@Controller
class ListController {

	private static final String BY_NAME = "name";

	private final Concepts concepts;

	ListController(Concepts concepts) {
		this.concepts = concepts;
	}

	@QueryMapping
	Connection<Role, NodeEdge<Role>> roles(@Argument @Nullable RoleFilter filter, @Argument @Nullable RoleOrder orderBy,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable Integer last,
			@Argument @Nullable String before) {
		RoleFilter wanted = (filter != null) ? filter : RoleFilter.ALL;
		RoleOrder order = (orderBy != null) ? orderBy : RoleOrder.BY_NAME;
		var page = PageArguments.of(first, after, last, before);
		String name = name(order.field(), order.direction());
		return (order.field() == RoleOrder.Field.NAME)
				? Connection.byName(name, page, (window) -> this.concepts.roles(wanted, order, window))
				: Connection.byFigure(name, page, (window) -> this.concepts.roles(wanted, order, window));
	}

	@QueryMapping
	Connection<Skill, NodeEdge<Skill>> skills(@Argument @Nullable SkillFilter filter,
			@Argument @Nullable SkillOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Integer last, @Argument @Nullable String before) {
		SkillFilter wanted = (filter != null) ? filter : SkillFilter.ALL;
		SkillOrder order = (orderBy != null) ? orderBy : SkillOrder.BY_NAME;
		var page = PageArguments.of(first, after, last, before);
		String name = name(order.field(), order.direction());
		return (order.field() == SkillOrder.Field.NAME)
				? Connection.byName(name, page, (window) -> this.concepts.skills(wanted, order, window))
				: Connection.byFigure(name, page, (window) -> this.concepts.skills(wanted, order, window));
	}

	@QueryMapping
	Connection<Tool, NodeEdge<Tool>> tools(@Argument @Nullable ToolFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before) {
		return Connection.byName(BY_NAME, PageArguments.of(first, after, last, before),
				(window) -> this.concepts.tools((filter != null) ? filter : ToolFilter.ALL, window));
	}

	@QueryMapping
	Connection<Framework, NodeEdge<Framework>> frameworks(@Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before) {
		return Connection.byName(BY_NAME, PageArguments.of(first, after, last, before), this.concepts::frameworks);
	}

	@QueryMapping
	Connection<Certification, NodeEdge<Certification>> certifications(@Argument @Nullable CertificationFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable Integer last,
			@Argument @Nullable String before) {
		return Connection.byName(BY_NAME, PageArguments.of(first, after, last, before),
				(window) -> this.concepts.certifications((filter != null) ? filter : CertificationFilter.ALL, window));
	}

	private static String name(Enum<?> field, Direction direction) {
		return (field.name() + " " + direction.name()).toLowerCase(Locale.ROOT);
	}

}
