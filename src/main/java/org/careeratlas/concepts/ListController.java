package org.careeratlas.concepts;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.PageInfo;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Role.FamilyCount;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.page.Direction;
import org.careeratlas.model.page.Facet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lists of concepts, with filters and orders. */
@Controller
class ListController {

	private static final String BY_NAME = "name";

	private final Concepts concepts;

	private final Families families;

	private final RoleFacets facets;

	ListController(Concepts concepts, Families families, RoleFacets facets) {
		this.concepts = concepts;
		this.facets = facets;
		this.families = families;
	}

	@QueryMapping
	List<FamilyCount> families() {
		return this.families.all();
	}

	@SchemaMapping
	String name(FamilyCount family) {
		return family.family();
	}

	@QueryMapping
	RoleConnection roles(@Argument @Nullable RoleFilter filter, @Argument @Nullable RoleOrder orderBy,
			PageArguments page, Detail detail) {
		RoleFilter applied = (filter != null) ? filter : RoleFilter.ALL;
		RoleOrder order = (orderBy != null) ? orderBy : RoleOrder.BY_NAME;
		return new RoleConnection(
				Connection.of(order.name(), order.types(), page,
						(request) -> this.concepts.roles(applied, order, request, detail)),
				() -> this.facets.of(applied));
	}

	@SchemaMapping(typeName = "RoleConnection")
	List<Facet> facets(RoleConnection roles) {
		return roles.counts().get();
	}

	@QueryMapping
	Connection<Skill, NodeEdge<Skill>> skills(@Argument @Nullable SkillFilter filter,
			@Argument @Nullable SkillOrder orderBy, PageArguments page, Detail detail) {
		SkillFilter applied = (filter != null) ? filter : SkillFilter.ALL;
		SkillOrder order = (orderBy != null) ? orderBy : SkillOrder.BY_NAME;
		String name = name(order.field(), order.direction());
		return (order.field() == SkillOrder.Field.NAME)
				? Connection.byName(name, page, (request) -> this.concepts.skills(applied, order, request, detail))
				: Connection.byFigure(name, page, (request) -> this.concepts.skills(applied, order, request, detail));
	}

	@QueryMapping
	Connection<Tool, NodeEdge<Tool>> tools(@Argument @Nullable ToolFilter filter, PageArguments page, Detail detail) {
		return Connection.byName(BY_NAME, page,
				(request) -> this.concepts.tools((filter != null) ? filter : ToolFilter.ALL, request, detail));
	}

	@QueryMapping
	Connection<Framework, NodeEdge<Framework>> frameworks(PageArguments page) {
		return Connection.byName(BY_NAME, page, this.concepts::frameworks);
	}

	@QueryMapping
	Connection<Certification, NodeEdge<Certification>> certifications(@Argument @Nullable CertificationFilter filter,
			PageArguments page) {
		return Connection.byName(BY_NAME, page, (request) -> this.concepts
			.certifications((filter != null) ? filter : CertificationFilter.ALL, request));
	}

	private static String name(Enum<?> field, Direction direction) {
		return (field.name() + " " + direction.name()).toLowerCase(Locale.ROOT);
	}

	/**
	 * A page of roles.
	 *
	 * @param counts counts the roles of the list if that is asked for
	 */
	record RoleConnection(Connection<Role, NodeEdge<Role>> page, Supplier<List<Facet>> counts) {

		public List<NodeEdge<Role>> edges() {
			return this.page.edges();
		}

		public List<Role> nodes() {
			return this.page.nodes();
		}

		public PageInfo pageInfo() {
			return this.page.pageInfo();
		}

		public int totalCount() {
			return this.page.totalCount();
		}

		/** All roles are counted. */
		public boolean capped() {
			return false;
		}

	}

}
