package org.careeratlas.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.LinkEdge;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.api.paging.RequirementEdge;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillRelation;
import org.careeratlas.graph.SkillRelation.Kind;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a skill is related to and asked for by. */
@Controller
class SkillController {

	@SchemaMapping
	CompletableFuture<Connection<Role, RequirementEdge<Role>>> roles(Skill skill,
			@Argument @Nullable Double minImportance, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Requirement<Role>>> rolesOfSkills) {
		Ordering<Requirement<Role>> order = Ordering.byFigure("importance", Requirement::importance, true,
				Requirement::node);
		return Loading.list(rolesOfSkills, skill.id())
			.thenApply((all) -> Connection.of(
					all.stream().filter((role) -> minImportance == null || role.importance() >= minImportance).toList(),
					order, PageArguments.forward(first, after), RequirementEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Certification, LinkEdge<Certification>>> certifications(Skill skill,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataLoader<Id, List<Link<Certification>>> certificationsOfSkills) {
		return Loading.list(certificationsOfSkills, skill.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false),
					PageArguments.forward(first, after), LinkEdge::of));
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> broader(Skill skill, DataLoader<Id, List<SkillRelation>> relationsOfSkills) {
		return related(skill, Kind.BROADER, relationsOfSkills);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> narrower(Skill skill, DataLoader<Id, List<SkillRelation>> relationsOfSkills) {
		return related(skill, Kind.NARROWER, relationsOfSkills);
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> related(Skill skill, DataLoader<Id, List<SkillRelation>> relationsOfSkills) {
		return related(skill, Kind.RELATED, relationsOfSkills);
	}

	@SchemaMapping
	CompletableFuture<List<SkillRelation>> relations(Skill skill,
			DataLoader<Id, List<SkillRelation>> relationsOfSkills) {
		return Loading.list(relationsOfSkills, skill.id());
	}

	private static CompletableFuture<List<Skill>> related(Skill skill, Kind kind,
			DataLoader<Id, List<SkillRelation>> relationsOfSkills) {
		return Loading.list(relationsOfSkills, skill.id())
			.thenApply((all) -> all.stream()
				.filter((relation) -> relation.kind() == kind)
				.map(SkillRelation::skill)
				.toList());
	}

}
