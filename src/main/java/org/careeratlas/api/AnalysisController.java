package org.careeratlas.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.analysis.comparison.ComparedSkill;
import org.careeratlas.analysis.comparison.ComparedSkillOrder;
import org.careeratlas.analysis.comparison.RoleComparison;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.DemandFact;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Portraits;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RolePair;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is worked out from the facts. */
@Controller
class AnalysisController {

	private static final int LEAST_ROLES = 2;

	private static final int MOST_ROLES = 6;

	private final Demands demands;

	private final Facts facts;

	private final StartingGaps startingGaps;

	private final Portraits portraits;

	AnalysisController(Demands demands, Facts facts, StartingGaps startingGaps, Portraits portraits) {
		this.demands = demands;
		this.facts = facts;
		this.startingGaps = startingGaps;
		this.portraits = portraits;
	}

	@QueryMapping
	SkillGap skillGap(@Argument StartingPoint from, @Argument Id to) {
		return this.startingGaps.between(from, to);
	}

	@SchemaMapping(typeName = "Role")
	CompletableFuture<SkillGap> gapTo(Role from, @Argument Id role, DataLoader<RolePair, SkillGap> gaps) {
		return gaps.load(new RolePair(from.id(), role)).thenApply((gap) -> {
			if (gap == null) {
				throw new NotFoundException("role", role);
			}
			return gap;
		});
	}

	@QueryMapping
	RoleComparison compareRoles(@Argument List<Id> ids) {
		if (new HashSet<>(ids).size() != ids.size() || ids.size() < LEAST_ROLES || ids.size() > MOST_ROLES) {
			throw new BadRequestException("ids must be those of %d to %d different roles, but are %s"
				.formatted(LEAST_ROLES, MOST_ROLES, (ids.size() > MOST_ROLES) ? ids.size() + " ids" : ids));
		}
		Map<Id, Profile> profiles = this.demands.profiles(new HashSet<>(ids));
		return RoleComparison.of(ids.stream().map((id) -> {
			Profile profile = profiles.get(id);
			if (profile == null) {
				throw new NotFoundException("role", id);
			}
			return profile;
		}).toList(), this.facts.traitsOfRoles(new HashSet<>(ids)), this.portraits.sameSkills());
	}

	@SchemaMapping
	List<ComparedSkill> skills(RoleComparison comparison, @Argument @Nullable ComparedSkillOrder orderBy) {
		return comparison.skills((orderBy != null) ? orderBy : ComparedSkillOrder.BY_IMPORTANCE);
	}

	@SchemaMapping
	List<DemandFact> facts(SkillGap gap, @Argument @Nullable Set<Id> of) {
		return about(of, gap.facts());
	}

	@SchemaMapping
	List<DemandFact> facts(RoleComparison comparison, @Argument @Nullable Set<Id> of) {
		return about(of, comparison.facts());
	}

	private static List<DemandFact> about(@Nullable Set<Id> concepts, List<DemandFact> facts) {
		return (concepts == null) ? facts
				: facts.stream().filter((fact) -> concepts.contains(fact.concept().id())).toList();
	}

}
