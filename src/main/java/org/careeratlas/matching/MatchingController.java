package org.careeratlas.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.SkillMatch;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.person.Persons;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.StartingPoint;
import org.careeratlas.similarity.RoleMatch;
import org.careeratlas.similarity.SimilarRoles;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds similar roles, and roles that suit a person. */
@Controller
class MatchingController {

	/** Maximum number of suggestions. */
	private static final int SUGGESTIONS = 500;

	private final SimilarRoles similarRoles;

	private final Concepts concepts;

	private final Persons persons;

	private final HeldSkills heldSkills;

	MatchingController(SimilarRoles similarRoles, Concepts concepts, Persons persons, HeldSkills heldSkills) {
		this.similarRoles = similarRoles;
		this.concepts = concepts;
		this.persons = persons;
		this.heldSkills = heldSkills;
	}

	@SchemaMapping(typeName = "Role")
	List<Suggestion> similarRoles(Role role, PageArguments page) {
		return suggestions().forHolder(role.id(), (other) -> true, page.size());
	}

	@QueryMapping
	Connection<Suggestion, NodeEdge<Suggestion>> suggestRoles(@Argument StartingPoint from,
			@Argument @Nullable RoleFilter filter, PageArguments page) {
		Predicate<Id> wanted = (filter != null) ? this.concepts.roleIds(filter)::contains : (role) -> true;
		List<Suggestion> suggestions = (from.role() != null)
				? suggestions().forHolder(existing(from.role()), wanted, SUGGESTIONS)
				: forPerson(this.persons.qualifications(from), wanted);
		return Connection.ranked(suggestions, "suggestion", page, NodeEdge::new);
	}

	private List<Suggestion> forPerson(Qualifications person, Predicate<Id> wanted) {
		return suggestions().forPerson(person, this.heldSkills.of(person.skills().values()), wanted, SUGGESTIONS);
	}

	private Suggestions suggestions() {
		return new Suggestions(this.similarRoles.index());
	}

	private Id existing(Id role) {
		if (!this.concepts.byIds(Set.of(role), Role.class).containsKey(role)) {
			throw new NotFoundException("role", role);
		}
		return role;
	}

	@SchemaMapping(typeName = "RoleMatch")
	@Nullable Double score(Suggestion suggestion) {
		double score = suggestion.match().score();
		return Double.isNaN(score) ? null : score;
	}

	@SchemaMapping(typeName = "RoleMatch")
	List<RoleMatch.Part> parts(Suggestion suggestion) {
		return suggestion.match().parts();
	}

	@SchemaMapping(typeName = "RoleMatchPart")
	double standing(RoleMatch.Part part) {
		return part.zScore();
	}

	@BatchMapping(typeName = "RoleMatch")
	Map<Suggestion, Role> role(List<Suggestion> suggestions) {
		Map<Id, Role> roles = this.concepts
			.byIds(suggestions.stream().map(Suggestion::role).collect(Collectors.toSet()), Role.class);
		var rolesOfSuggestions = new HashMap<Suggestion, Role>();
		suggestions.forEach((suggestion) -> rolesOfSuggestions.put(suggestion, roles.get(suggestion.role())));
		return rolesOfSuggestions;
	}

	@SchemaMapping(typeName = "RoleMatch")
	CompletableFuture<List<Skill>> shared(Suggestion suggestion, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(suggestion.gap())
			.thenApply((gap) -> gap.carriesOver().stream().map(SkillMatch::skill).toList());
	}

	@SchemaMapping(typeName = "RoleMatch")
	CompletableFuture<List<Skill>> missing(Suggestion suggestion, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(suggestion.gap())
			.thenApply((gap) -> gap.toDevelop().stream().map(SkillShortfall::skill).toList());
	}

}
