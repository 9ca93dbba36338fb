package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.Ordering;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Range;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.SkillRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of skills: related skills, and roles that require the skill. */
@Controller
class SkillController {

	private final Concepts concepts;

	SkillController(Concepts concepts) {
		this.concepts = concepts;
	}

	@SchemaMapping
	CompletableFuture<Connection<Role, RequirementEdge<Role>>> roles(Skill skill,
			@Argument @Nullable Double minImportance, @Argument @Nullable RoleFilter filter, PageArguments page,
			Relations relations) {
		Range.requireOnScale("minImportance", minImportance);
		Ordering<Requirement<Role>> order = Ordering.byFigure("importance", Requirement::importance, true,
				Requirement::node);
		Predicate<Role> wanted = RoleController.wanted(filter, this.concepts, relations);
		CompletableFuture<List<Requirement<Role>>> roles = (filter != null)
				? relations.of(skill, Requirements.ROLES_OF_SKILL)
				: relations.of(skill, Requirements.ROLES_OF_SKILL, page);
		return roles.thenApply((all) -> Connection.of(all.stream()
			.filter((role) -> minImportance == null || role.importance() >= minImportance)
			.filter((role) -> wanted.test(role.node()))
			.toList(), order, page, RequirementEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Certification, LinkEdge<Certification>>> certifications(Skill skill,
			PageArguments page, Relations relations) {
		return relations.of(skill, SkillRelations.CERTIFICATIONS, page)
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false), page, LinkEdge::of));
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> broader(Skill skill, Relations relations) {
		return related(skill, SkillRelation.Kind.BROADER, relations);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> narrower(Skill skill, Relations relations) {
		return related(skill, SkillRelation.Kind.NARROWER, relations);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> related(Skill skill, Relations relations) {
		return related(skill, SkillRelation.Kind.RELATED, relations);
	}

	@SchemaMapping
	CompletableFuture<List<SkillRelation>> relations(Skill skill, Relations relations) {
		return relations.of(skill, SkillRelations.RELATED);
	}

	private static CompletableFuture<List<Skill>> related(Skill skill, SkillRelation.Kind kind, Relations relations) {
		return relations.of(skill, SkillRelations.RELATED)
			.thenApply((all) -> all.stream()
				.filter((relation) -> relation.kind() == kind)
				.map(SkillRelation::skill)
				.toList());
	}

}
