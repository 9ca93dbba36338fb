package org.careeratlas.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.SkillMatch;
import org.careeratlas.analysis.gap.SkillShortfall;
import org.careeratlas.analysis.matching.RoleMatch;
import org.careeratlas.api.Persons.Person;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.NodeEdge;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RoleFilter;
import org.careeratlas.graph.Skill;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Roles that are alike, and roles that suit a person. */
@Controller
class MatchingController {

	/** As many suggestions as anybody pages through. */
	private static final int SUGGESTIONS = 500;

	private final SimilarRoles similarRoles;

	private final Concepts concepts;

	private final Persons persons;

	MatchingController(SimilarRoles similarRoles, Concepts concepts, Persons persons) {
		this.similarRoles = similarRoles;
		this.concepts = concepts;
		this.persons = persons;
	}

	@SchemaMapping(typeName = "Role")
	List<Suggestion> similarRoles(Role role, @Argument @Nullable Integer first) {
		int limit = PageArguments.forward(first, null).size();
		return this.similarRoles.index()
			.similarTo(role.id(), (other) -> true, limit)
			.stream()
			.map((match) -> Suggestion.toHolderOf(role.id(), match))
			.toList();
	}

	@QueryMapping
	Connection<Suggestion, NodeEdge<Suggestion>> suggestRoles(@Argument StartingPoint from,
			@Argument @Nullable RoleFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		var page = PageArguments.forward(first, after);
		Predicate<Id> wanted = (filter != null) ? this.concepts.roleIds(filter)::contains : (role) -> true;
		return (from.role() != null) ? toHolder(from.role(), wanted, page)
				: toPerson(this.persons.of(Objects.requireNonNull(from.profile())), wanted, page);
	}

	private Connection<Suggestion, NodeEdge<Suggestion>> toHolder(Id role, Predicate<Id> wanted, PageArguments page) {
		if (!(this.concepts.byIds(Set.of(role)).get(role) instanceof Role)) {
			throw new NotFoundException("role", role);
		}
		List<RoleMatch> matches = this.similarRoles.index().similarTo(role, wanted, SUGGESTIONS);
		return Connection.ranked(matches, "suggestion", page,
				(cursor, match) -> new NodeEdge<>(cursor, Suggestion.toHolderOf(role, match)));
	}

	private Connection<Suggestion, NodeEdge<Suggestion>> toPerson(Person person, Predicate<Id> wanted,
			PageArguments page) {
		List<RoleMatch> matches = this.similarRoles.index().suggestedTo(person.holdings(), wanted, SUGGESTIONS);
		return Connection.ranked(matches, "suggestion", page,
				(cursor, match) -> new NodeEdge<>(cursor, Suggestion.to(person, match)));
	}

	@SchemaMapping(typeName = "RoleMatch")
	double score(Suggestion suggestion) {
		return suggestion.match().score();
	}

	@SchemaMapping(typeName = "RoleMatch")
	List<RoleMatch.Part> parts(Suggestion suggestion) {
		return suggestion.match().parts();
	}

	@BatchMapping(typeName = "RoleMatch")
	Map<Suggestion, Role> role(List<Suggestion> suggestions) {
		Map<Id, Node> nodes = this.concepts
			.byIds(suggestions.stream().map(Suggestion::role).collect(Collectors.toSet()));
		var roles = new HashMap<Suggestion, Role>();
		suggestions.forEach((suggestion) -> roles.put(suggestion, (Role) nodes.get(suggestion.role())));
		return roles;
	}

	@SchemaMapping(typeName = "RoleMatch")
	CompletableFuture<Double> transferability(Suggestion suggestion,
			DataLoader<Suggestion, SkillGap> gapsOfSuggestions) {
		return gapsOfSuggestions.load(suggestion).thenApply(SkillGap::transferability);
	}

	@SchemaMapping(typeName = "RoleMatch")
	CompletableFuture<List<Skill>> shared(Suggestion suggestion, DataLoader<Suggestion, SkillGap> gapsOfSuggestions) {
		return gapsOfSuggestions.load(suggestion)
			.thenApply((gap) -> gap.carriesOver().stream().map(SkillMatch::skill).toList());
	}

	@SchemaMapping(typeName = "RoleMatch")
	CompletableFuture<List<Skill>> missing(Suggestion suggestion, DataLoader<Suggestion, SkillGap> gapsOfSuggestions) {
		return gapsOfSuggestions.load(suggestion)
			.thenApply((gap) -> gap.toDevelop().stream().map(SkillShortfall::skill).toList());
	}

}
