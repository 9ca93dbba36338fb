package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Mapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Matches of roles, skills and tools in other catalogues. */
@Controller
class CrosswalkController {

	private final Crosswalk crosswalk;

	CrosswalkController(Crosswalk crosswalk) {
		this.crosswalk = crosswalk;
	}

	@QueryMapping
	Connection<CrosswalkConflict, NodeEdge<CrosswalkConflict>> crosswalkConflicts(PageArguments page) {
		return Connection.ranked(this.crosswalk.conflicts(), "crosswalk conflict", page, NodeEdge::new);
	}

	@SchemaMapping
	CompletableFuture<List<RoleCounterpart>> matches(Role role, Relations relations) {
		return relations.of(role, Crosswalk.ROLES).thenApply((all) -> all.stream().map(RoleCounterpart::of).toList());
	}

	@SchemaMapping
	CompletableFuture<List<SkillCounterpart>> matches(Skill skill, Relations relations) {
		return relations.of(skill, Crosswalk.SKILLS)
			.thenApply((all) -> all.stream()
				.map((match) -> new SkillCounterpart(match.mapping(), match.node(), match.evidence()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<ToolCounterpart>> matches(Tool tool, Relations relations) {
		return relations.of(tool, Crosswalk.TOOLS)
			.thenApply((all) -> all.stream()
				.map((match) -> new ToolCounterpart(match.mapping(), match.node(), match.evidence()))
				.toList());
	}

	/** A skill of another catalogue. */
	record SkillCounterpart(Mapping mapping, Skill skill, List<Evidence> evidence) implements Attributed {
	}

	/** A tool of another catalogue, or under another name. */
	record ToolCounterpart(Mapping mapping, Tool tool, List<Evidence> evidence) implements Attributed {
	}

}
