package org.careeratlas.concepts;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.Ordering;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Range;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Attributed;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Metric;
import org.careeratlas.model.Node;
import org.careeratlas.model.Organization;
import org.careeratlas.model.Responsibility;
import org.careeratlas.model.ResponsibilityKind;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleGroup;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Tool;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.model.fact.Trait;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;
import org.careeratlas.model.page.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of roles: their requirements and descriptions. */
@Controller
class RoleController {

	private final Concepts concepts;

	RoleController(Concepts concepts) {
		this.concepts = concepts;
	}

	@SchemaMapping
	CompletableFuture<Connection<Skill, RequirementEdge<Skill>>> skills(Role role,
			@Argument @Nullable List<SkillKind> kinds, @Argument @Nullable Double minImportance,
			@Argument @Nullable RoleSkillOrder orderBy, PageArguments page, Relations relations) {
		Range.requireOnScale("minImportance", minImportance);
		Ordering<Requirement<Skill>> order = ((orderBy != null) ? orderBy : RoleSkillOrder.DEFAULT).ordering();
		boolean mostImportant = kinds == null && (orderBy == null || orderBy.equals(RoleSkillOrder.DEFAULT));
		CompletableFuture<List<Requirement<Skill>>> skills = mostImportant
				? relations.of(role, Requirements.SKILLS, page) : relations.of(role, Requirements.SKILLS);
		return skills.thenApply((all) -> Connection.of(all.stream()
			.filter((skill) -> kinds == null || kinds.contains(skill.node().skillKind()))
			.filter((skill) -> minImportance == null || skill.importance() >= minImportance)
			.toList(), order, page, RequirementEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Tool, UseEdge<Tool>>> tools(Role role, @Argument @Nullable ToolFilter filter,
			PageArguments page, Relations relations) {
		Predicate<Tool> wanted = (filter != null) ? wanted(filter, relations) : (tool) -> true;
		CompletableFuture<List<Use<Tool>>> tools = (filter != null) ? relations.of(role, Requirements.TOOLS)
				: relations.of(role, Requirements.TOOLS, page);
		return tools.thenApply((all) -> Connection.of(all.stream().filter((tool) -> wanted.test(tool.node())).toList(),
				Ordering.byName(Use::node, false), page, UseEdge::of));
	}

	private Predicate<Tool> wanted(ToolFilter filter, Relations relations) {
		Set<Id> ids = relations.once(filter, () -> this.concepts.toolIds(filter));
		return (tool) -> ids.contains(tool.id());
	}

	/** Returns which roles pass the filter, which is applied once in a request. */
	static Predicate<Role> wanted(@Nullable RoleFilter filter, Concepts concepts, Relations relations) {
		return (filter != null) ? passing(filter, concepts, relations) : (role) -> true;
	}

	private static Predicate<Role> passing(RoleFilter filter, Concepts concepts, Relations relations) {
		Set<Id> ids = relations.once(filter, () -> concepts.roleIds(filter));
		return (role) -> ids.contains(role.id());
	}

	@SchemaMapping
	CompletableFuture<Connection<Framework, LinkEdge<Framework>>> frameworks(Role role, PageArguments page,
			Relations relations) {
		return relations.of(role, Requirements.FRAMEWORKS, page)
			.thenApply((all) -> Connection.of(all, Ordering.byName(Link::node, false), page, LinkEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Certification, ValuationEdge<Certification>>> certifications(Role role,
			PageArguments page, Relations relations) {
		return relations.of(role, Requirements.CERTIFICATIONS, page)
			.thenApply((all) -> Connection.of(all, Ordering.byName(Valuation::node, false), page, ValuationEdge::of));
	}

	@SchemaMapping
	CompletableFuture<Connection<Transition, NodeEdge<Transition>>> transitions(Role role,
			@Argument @Nullable List<TransitionBasis> basis, PageArguments page, Relations relations) {
		return relations.of(role, Transitions.OUT_OF).thenApply((all) -> page(all, basis, page));
	}

	@SchemaMapping
	CompletableFuture<Connection<Transition, NodeEdge<Transition>>> transitionsInto(Role role,
			@Argument @Nullable List<TransitionBasis> basis, PageArguments page, Relations relations) {
		return relations.of(role, Transitions.INTO).thenApply((all) -> page(all, basis, page));
	}

	private static Connection<Transition, NodeEdge<Transition>> page(List<Transition> all,
			@Nullable List<TransitionBasis> basis, PageArguments page) {
		return Connection.ranked(Transitions.on(basis, all), "transitions", page, NodeEdge::new);
	}

	@SchemaMapping
	CompletableFuture<List<Metric>> metrics(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.METRICS);
	}

	@SchemaMapping
	CompletableFuture<List<MetricFact>> metricFacts(Role role, Relations relations) {
		return facts(relations.of(role, RoleRelations.METRICS), MetricFact::new);
	}

	@SchemaMapping
	CompletableFuture<List<Responsibility>> responsibilities(Role role,
			@Argument @Nullable List<ResponsibilityKind> kinds, Relations relations) {
		return facts(ofKinds(kinds, role, relations), (responsibility, evidence) -> responsibility);
	}

	@SchemaMapping
	CompletableFuture<List<ResponsibilityFact>> responsibilityFacts(Role role,
			@Argument @Nullable List<ResponsibilityKind> kinds, Relations relations) {
		return facts(ofKinds(kinds, role, relations), ResponsibilityFact::new);
	}

	private static CompletableFuture<List<Link<Responsibility>>> ofKinds(@Nullable List<ResponsibilityKind> kinds,
			Role role, Relations relations) {
		return relations.of(role, RoleRelations.RESPONSIBILITIES)
			.thenApply((all) -> all.stream()
				.filter((link) -> kinds == null || kinds.contains(link.node().responsibilityKind()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<Role>> reportsTo(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.REPORTING_LINES);
	}

	@SchemaMapping
	CompletableFuture<List<ReportingLine>> reportingLines(Role role, Relations relations) {
		return facts(relations.of(role, RoleRelations.REPORTING_LINES), ReportingLine::new);
	}

	@SchemaMapping
	CompletableFuture<List<RoleGroup>> groups(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.GROUPS);
	}

	@SchemaMapping
	CompletableFuture<List<Role>> broader(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.BROADER);
	}

	@SchemaMapping
	CompletableFuture<List<Role>> narrower(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.NARROWER);
	}

	@SchemaMapping
	CompletableFuture<List<Discipline>> disciplines(Role role, Relations relations) {
		return relations.nodesOf(role, RoleRelations.DISCIPLINES);
	}

	@SchemaMapping
	CompletableFuture<List<TrainingProvider>> trainingProviders(Role role, Relations relations) {
		return facts(relations.of(role, RoleRelations.TRAINERS), TrainingProvider::new);
	}

	@SchemaMapping
	CompletableFuture<List<Salary>> salaries(Role role, @Argument @Nullable String region, Relations relations) {
		return relations.of(role, (region != null) ? SalaryRelations.in(region) : SalaryRelations.NATIONAL);
	}

	@SchemaMapping
	CompletableFuture<List<Trait>> traits(Role role, Relations relations) {
		return relations.of(role, RoleRelations.TRAITS);
	}

	private static <N extends Node, T> CompletableFuture<List<T>> facts(CompletableFuture<List<Link<N>>> links,
			BiFunction<N, List<Evidence>, T> fact) {
		return links.thenApply((all) -> all.stream().map((link) -> fact.apply(link.node(), link.evidence())).toList());
	}

	/** Order of the skills of a role. */
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

		/** Primary sort key. */
		enum Field {

			IMPORTANCE, LEVEL, NAME

		}

	}

	/** A metric measures the success of a role. */
	record MetricFact(Metric metric, List<Evidence> evidence) implements Attributed {
	}

	/** A role is responsible for something. */
	record ResponsibilityFact(Responsibility responsibility, List<Evidence> evidence) implements Attributed {
	}

	/** A role reports to another role or to a unit. */
	record ReportingLine(Role to, List<Evidence> evidence) implements Attributed {
	}

	/** An organization trains people for a role. */
	record TrainingProvider(Organization organization, List<Evidence> evidence) implements Attributed {
	}

}
