package org.careeratlas.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Dimension;
import org.careeratlas.graph.Discipline;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.Families;
import org.careeratlas.graph.FamilyCount;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.JobZone;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Metric;
import org.careeratlas.graph.Question;
import org.careeratlas.graph.Reference;
import org.careeratlas.graph.Responsibility;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RoleGroup;
import org.careeratlas.graph.Scenario;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Short lists that describe roles and the questions people ask about them. */
@Controller
class ReferenceController {

	private final Reference reference;

	private final Families families;

	private final Facts facts;

	ReferenceController(Reference reference, Families families, Facts facts) {
		this.reference = reference;
		this.families = families;
		this.facts = facts;
	}

	@QueryMapping
	List<FamilyCount> families() {
		return this.families.all();
	}

	@QueryMapping
	List<Discipline> disciplines() {
		return this.reference.all(Discipline.class);
	}

	@QueryMapping
	List<Dimension> dimensions() {
		return this.reference.all(Dimension.class).stream().sorted(Comparator.comparing(Dimension::position)).toList();
	}

	@QueryMapping
	List<JobZone> jobZones() {
		return this.reference.all(JobZone.class);
	}

	/** Whoever says which zone it is: only O*NET says what the zones are. */
	@BatchMapping(typeName = "Role")
	Map<Role, JobZone> preparation(List<Role> roles) {
		Map<Integer, JobZone> zones = jobZones().stream().collect(Collectors.toMap(JobZone::zone, Function.identity()));
		var preparation = new HashMap<Role, JobZone>();
		roles.forEach((role) -> Optional.ofNullable(role.jobZone())
			.map(zones::get)
			.ifPresent((zone) -> preparation.put(role, zone)));
		return preparation;
	}

	@QueryMapping
	List<RoleGroup> roleGroups() {
		return this.reference.all(RoleGroup.class);
	}

	@BatchMapping(typeName = "RoleGroup", field = "broader")
	Map<RoleGroup, List<RoleGroup>> groupsAbove(List<RoleGroup> groups) {
		return Loading.each(groups, this.facts::groupsAbove, Link::node);
	}

	@BatchMapping(typeName = "RoleGroup", field = "narrower")
	Map<RoleGroup, List<RoleGroup>> groupsBelow(List<RoleGroup> groups) {
		return Loading.each(groups, this.facts::groupsBelow, Link::node);
	}

	@BatchMapping(typeName = "RoleGroup", field = "roles")
	Map<RoleGroup, List<Role>> rolesOfGroups(List<RoleGroup> groups) {
		return Loading.each(groups, this.facts::rolesBelow, Link::node);
	}

	@BatchMapping
	Map<Responsibility, List<Responsibility>> partOf(List<Responsibility> responsibilities) {
		return Loading.each(responsibilities, this.facts::wholesOfResponsibilities, Link::node);
	}

	@QueryMapping
	List<Scenario> scenarios() {
		return this.reference.all(Scenario.class);
	}

	@QueryMapping
	List<Question> faq(@Argument @Nullable Id about) {
		return (about != null) ? this.reference.questionsAbout(about) : this.reference.all(Question.class);
	}

	@BatchMapping(typeName = "Question")
	Map<Question, List<Concept>> about(List<Question> questions) {
		return Loading.each(questions, this.facts::conceptsOfQuestions, Link::node);
	}

	@BatchMapping(typeName = "Discipline", field = "roles")
	Map<Discipline, List<Role>> rolesOfDisciplines(List<Discipline> disciplines) {
		return Loading.each(disciplines, this.facts::rolesOfDisciplines, Link::node);
	}

	@BatchMapping(typeName = "Metric", field = "roles")
	Map<Metric, List<Role>> rolesOfMetrics(List<Metric> metrics) {
		return Loading.each(metrics, this.facts::rolesOfMetrics, Link::node);
	}

	@BatchMapping(typeName = "Responsibility", field = "roles")
	Map<Responsibility, List<Role>> rolesOfResponsibilities(List<Responsibility> responsibilities) {
		return Loading.each(responsibilities, this.facts::rolesOfResponsibilities, Link::node);
	}

	@BatchMapping
	Map<Scenario, List<ScenarioPart>> parts(List<Scenario> scenarios) {
		return Loading.each(scenarios, this.facts::partsOfScenarios, ScenarioPart::of);
	}

}
