package org.careeratlas.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.LinkEdge;
import org.careeratlas.api.paging.NodeEdge;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.api.paging.RequirementEdge;
import org.careeratlas.api.paging.UseEdge;
import org.careeratlas.api.paging.ValuationEdge;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Direction;
import org.careeratlas.graph.Discipline;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Metric;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Organization;
import org.careeratlas.graph.Participation;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Responsibility;
import org.careeratlas.graph.ResponsibilityKind;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RoleGroup;
import org.careeratlas.graph.Salary;
import org.careeratlas.graph.Scenario;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillKind;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.Trait;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.TransitionBasis;
import org.careeratlas.graph.Use;
import org.careeratlas.graph.Valuation;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a role asks for and is described by. */
@Controller
class RoleController {

	private final Facts facts;

	RoleController(Facts facts) {
		this.facts = facts;
	}

	@SchemaMapping
	CompletableFuture<Connection<Skill, RequirementEdge<Skill>>> skills(Role role,
			@Argument @Nullable List<SkillKind> kinds, @Argument @Nullable Double minImportance,
			@Argument @Nullable RoleSkillOrder orderBy, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Requirement<Skill>>> skillsOfRoles) {
		Ordering<Requirement<Skill>> order = ((orderBy != null) ? orderBy : RoleSkillOrder.DEFAULT).ordering();
		return Loading.list(skillsOfRoles, role.id())
			.thenApply((all) -> Connection.of(all.stream()
				.filter((skill) -> kinds == null || kinds.contains(skill.node().skillKind()))
				.filter((skill) -> minImportance == null || skill.importance() >= minImportance)
				.toList(), order, PageArguments.forward(first, after), RequirementEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Tool, UseEdge<Tool>>> tools(Role role, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Use<Tool>>> toolsOfRoles) {
		return Loading.list(toolsOfRoles, role.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Use::node, false),
					PageArguments.forward(first, after), UseEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Framework, LinkEdge<Framework>>> frameworks(Role role,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataLoader<Id, List<Link<Framework>>> frameworksOfRoles) {
		return Loading.list(frameworksOfRoles, role.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false),
					PageArguments.forward(first, after), LinkEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Certification, ValuationEdge<Certification>>> certifications(Role role,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataLoader<Id, List<Valuation<Certification>>> certificationsOfRoles) {
		return Loading.list(certificationsOfRoles, role.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Valuation::node, false),
					PageArguments.forward(first, after), ValuationEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Transition, NodeEdge<Transition>>> transitions(Role role,
			@Argument @Nullable List<TransitionBasis> basis, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Transition>> transitionsOutOf) {
		return Loading.list(transitionsOutOf, role.id()).thenApply((all) -> page(all, basis, first, after));
	}

	@SchemaMapping
	CompletableFuture<Connection<Transition, NodeEdge<Transition>>> transitionsInto(Role role,
			@Argument @Nullable List<TransitionBasis> basis, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<Id, List<Transition>> transitionsInto) {
		return Loading.list(transitionsInto, role.id()).thenApply((all) -> page(all, basis, first, after));
	}

	private static Connection<Transition, NodeEdge<Transition>> page(List<Transition> all,
			@Nullable List<TransitionBasis> basis, @Nullable Integer first, @Nullable String after) {
		List<Transition> wanted = all.stream()
			.filter((transition) -> basis == null || basis.contains(transition.basis()))
			.toList();
		return Connection.ranked(wanted, "transitions", PageArguments.forward(first, after), NodeEdge::new);
	}

	@SchemaMapping
	CompletableFuture<List<Metric>> metrics(Role role, DataLoader<Id, List<Link<Metric>>> metricsOfRoles) {
		return nodes(Loading.list(metricsOfRoles, role.id()));
	}

	@SchemaMapping
	CompletableFuture<List<MetricFact>> metricFacts(Role role, DataLoader<Id, List<Link<Metric>>> metricsOfRoles) {
		return Loading.list(metricsOfRoles, role.id())
			.thenApply((all) -> all.stream().map((link) -> new MetricFact(link.node(), link.evidence())).toList());
	}

	@SchemaMapping
	CompletableFuture<List<Responsibility>> responsibilities(Role role,
			@Argument @Nullable List<ResponsibilityKind> kinds,
			DataLoader<Id, List<Link<Responsibility>>> responsibilitiesOfRoles) {
		return nodes(ofKinds(kinds, Loading.list(responsibilitiesOfRoles, role.id())));
	}

	@SchemaMapping
	CompletableFuture<List<ResponsibilityFact>> responsibilityFacts(Role role,
			@Argument @Nullable List<ResponsibilityKind> kinds,
			DataLoader<Id, List<Link<Responsibility>>> responsibilitiesOfRoles) {
		return ofKinds(kinds, Loading.list(responsibilitiesOfRoles, role.id())).thenApply(
				(all) -> all.stream().map((link) -> new ResponsibilityFact(link.node(), link.evidence())).toList());
	}

	@SchemaMapping
	CompletableFuture<List<Role>> reportsTo(Role role, DataLoader<Id, List<Link<Role>>> reportingLinesOfRoles) {
		return nodes(Loading.list(reportingLinesOfRoles, role.id()));
	}

	@SchemaMapping
	CompletableFuture<List<ReportingLine>> reportingLines(Role role,
			DataLoader<Id, List<Link<Role>>> reportingLinesOfRoles) {
		return Loading.list(reportingLinesOfRoles, role.id())
			.thenApply((all) -> all.stream().map((link) -> new ReportingLine(link.node(), link.evidence())).toList());
	}

	@BatchMapping
	Map<Role, List<RoleGroup>> groups(List<Role> roles) {
		return Loading.each(roles, this.facts::groupsOfRoles, Link::node);
	}

	@BatchMapping
	Map<Role, List<Role>> broader(List<Role> roles) {
		return Loading.each(roles, this.facts::rolesAbove, Link::node);
	}

	@BatchMapping
	Map<Role, List<Role>> narrower(List<Role> roles) {
		return Loading.each(roles, this.facts::rolesBelow, Link::node);
	}

	@BatchMapping
	Map<Role, List<Discipline>> disciplines(List<Role> roles) {
		return Loading.each(roles, this.facts::disciplinesOfRoles, Link::node);
	}

	@BatchMapping
	Map<Role, List<TrainingProvider>> trainingProviders(List<Role> roles) {
		return Loading.each(roles, this.facts::trainersOfRoles,
				(link) -> new TrainingProvider(link.node(), link.evidence()));
	}

	@BatchMapping
	Map<Role, List<Salary>> salaries(List<Role> roles) {
		return Loading.each(roles, this.facts::salariesOfRoles);
	}

	@BatchMapping
	Map<Role, List<Trait>> traits(List<Role> roles) {
		return Loading.each(roles, this.facts::traitsOfRoles);
	}

	@BatchMapping
	Map<Role, List<Collaboration>> collaborations(List<Role> roles) {
		Map<Role, List<Participation<Scenario>>> own = Loading.each(roles, this.facts::scenariosOfRoles);
		Map<Id, List<Participation<Role>>> all = this.facts.partsOfScenarios(own.values()
			.stream()
			.flatMap(Collection::stream)
			.map((part) -> part.node().id())
			.collect(Collectors.toSet()));
		var collaborations = new HashMap<Role, List<Collaboration>>();
		own.forEach((role, parts) -> collaborations.put(role,
				parts.stream().map((part) -> collaboration(role, part, all)).toList()));
		return collaborations;
	}

	private static Collaboration collaboration(Role role, Participation<Scenario> part,
			Map<Id, List<Participation<Role>>> all) {
		List<ScenarioPart> others = all.getOrDefault(part.node().id(), List.of())
			.stream()
			.filter((other) -> !other.node().id().equals(role.id()))
			.map(ScenarioPart::of)
			.toList();
		return new Collaboration(part.node(), part.contribution(), others, part.evidence());
	}

	private static <N extends Node> CompletableFuture<List<N>> nodes(CompletableFuture<List<Link<N>>> links) {
		return links.thenApply((all) -> all.stream().map(Link::node).toList());
	}

	private static CompletableFuture<List<Link<Responsibility>>> ofKinds(@Nullable List<ResponsibilityKind> kinds,
			CompletableFuture<List<Link<Responsibility>>> links) {
		return links.thenApply((all) -> all.stream()
			.filter((link) -> kinds == null || kinds.contains(link.node().responsibilityKind()))
			.toList());
	}

	/** By what a role's skills are ordered. */
	record RoleSkillOrder(Field field, Direction direction) {

		static final RoleSkillOrder DEFAULT = new RoleSkillOrder(Field.IMPORTANCE, Direction.DESC);

		Ordering<Requirement<Skill>> ordering() {
			boolean descending = this.direction == Direction.DESC;
			Function<Requirement<Skill>, Skill> skill = Requirement::node;
			return switch (this.field) {
				case IMPORTANCE -> Ordering.byFigure("importance", Requirement::importance, descending, skill);
				case LEVEL -> Ordering.byFigure("level", (fact) -> (fact.level() != null) ? fact.level() : -1.0,
						descending, skill);
				case NAME -> Ordering.byName(skill, descending);
			};
		}

		/** What can come first in the order. */
		enum Field {

			IMPORTANCE, LEVEL, NAME

		}

	}

	/** A role's success is measured by something. */
	record MetricFact(Metric metric, List<Evidence> evidence) {
	}

	/** A role answers for something. */
	record ResponsibilityFact(Responsibility responsibility, List<Evidence> evidence) {
	}

	/** A role reports to another role or to a unit. */
	record ReportingLine(Role to, List<Evidence> evidence) {
	}

	/** An organization trains people for a role. */
	record TrainingProvider(Organization organization, List<Evidence> evidence) {
	}

	/** What a role does in a scenario, and what others do in it. */
	record Collaboration(Scenario scenario, String contribution, List<ScenarioPart> with, List<Evidence> evidence) {
	}

}
