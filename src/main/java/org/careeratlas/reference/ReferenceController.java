package org.careeratlas.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Dimension;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Id;
import org.careeratlas.model.JobZone;
import org.careeratlas.model.Question;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleGroup;
import org.careeratlas.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reference lists that describe roles, and frequently asked questions about roles. */
@Controller
class ReferenceController {

	private final ReferenceLists lists;

	private final RoleGroups groups;

	ReferenceController(ReferenceLists lists, RoleGroups groups) {
		this.lists = lists;
		this.groups = groups;
	}

	@QueryMapping
	List<Discipline> disciplines() {
		return this.lists.disciplines();
	}

	@SchemaMapping
	CompletableFuture<List<Role>> roles(Discipline discipline, Relations relations) {
		return relations.nodesOf(discipline, ReferenceRelations.ROLES_OF_DISCIPLINE);
	}

	@QueryMapping
	List<Dimension> dimensions() {
		return this.lists.dimensions();
	}

	@QueryMapping
	List<JobZone> jobZones() {
		return this.lists.jobZones();
	}

	/** Maps job zones of any source, since only O*NET describes the zones. */
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
		return this.groups.all();
	}

	@SchemaMapping
	CompletableFuture<List<RoleGroup>> broader(RoleGroup group, Relations relations) {
		return relations.nodesOf(group, RoleGroups.BROADER);
	}

	@SchemaMapping
	CompletableFuture<List<RoleGroup>> narrower(RoleGroup group, Relations relations) {
		return relations.nodesOf(group, RoleGroups.NARROWER);
	}

	@SchemaMapping
	CompletableFuture<List<Role>> roles(RoleGroup group, Relations relations) {
		return relations.nodesOf(group, RoleGroups.ROLES);
	}

	@QueryMapping
	List<Question> faq(@Argument @Nullable Id about) {
		return (about != null) ? this.lists.questionsAbout(about) : this.lists.questions();
	}

	@SchemaMapping
	CompletableFuture<List<Concept>> about(Question question, Relations relations) {
		return relations.nodesOf(question, ReferenceRelations.SUBJECTS);
	}

	@QueryMapping
	List<Scenario> scenarios() {
		return this.lists.scenarios();
	}

	@SchemaMapping
	CompletableFuture<List<ScenarioPart>> parts(Scenario scenario, Relations relations) {
		return relations.of(scenario, ReferenceRelations.PARTS);
	}

	@SchemaMapping
	CompletableFuture<List<Collaboration>> collaborations(Role role, Relations relations) {
		return relations.of(role, ReferenceRelations.COLLABORATIONS);
	}

}
