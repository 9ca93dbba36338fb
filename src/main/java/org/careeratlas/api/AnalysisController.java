package org.careeratlas.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.analysis.comparison.ComparedSkill;
import org.careeratlas.analysis.comparison.ComparedSkillOrder;
import org.careeratlas.analysis.comparison.RoleComparison;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.Standing;
import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
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

	private final Gaps gaps;

	private final Persons persons;

	private final Portraits portraits;

	AnalysisController(Demands demands, Facts facts, Gaps gaps, Persons persons, Portraits portraits) {
		this.demands = demands;
		this.facts = facts;
		this.gaps = gaps;
		this.persons = persons;
		this.portraits = portraits;
	}

	@QueryMapping
	SkillGap skillGap(@Argument StartingPoint from, @Argument Id to) {
		if (from.role() != null) {
			return known(this.gaps.between(Set.of(new RolePair(from.role(), to))), from.role(), to);
		}
		Standing standing = this.persons.of(Objects.requireNonNull(from.profile())).standing();
		Profile target = this.demands.profiles(Set.of(to)).get(to);
		if (target == null) {
			throw new NotFoundException("role", to);
		}
		return this.gaps.from(standing, target);
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

	/** The only gap, or else which of the two roles there is not. */
	private SkillGap known(Map<RolePair, SkillGap> gaps, Id from, Id to) {
		return gaps.values().stream().findFirst().orElseThrow(() -> {
			boolean startIsKnown = this.demands.profiles(Set.of(from)).containsKey(from);
			return new NotFoundException("role", startIsKnown ? to : from);
		});
	}

}
