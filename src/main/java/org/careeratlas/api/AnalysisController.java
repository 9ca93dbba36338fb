package org.careeratlas.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.analysis.comparison.RoleComparison;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.Standing;
import org.careeratlas.analysis.gap.Standing.Holding;
import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Tool;
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

	private static final double HIGHEST_LEVEL = 100;

	private final Facts facts;

	private final Concepts concepts;

	private final Gaps gaps;

	AnalysisController(Facts facts, Concepts concepts, Gaps gaps) {
		this.facts = facts;
		this.concepts = concepts;
		this.gaps = gaps;
	}

	@QueryMapping
	SkillGap skillGap(@Argument StartingPoint from, @Argument Id to) {
		if (from.role() != null) {
			return known(this.gaps.between(Set.of(new RolePair(from.role(), to))), from.role(), to);
		}
		Standing standing = standing(Objects.requireNonNull(from.profile()));
		Profile target = this.facts.profiles(Set.of(to)).get(to);
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
		Map<Id, Profile> profiles = this.facts.profiles(new HashSet<>(ids));
		return RoleComparison.of(ids.stream().map((id) -> {
			Profile profile = profiles.get(id);
			if (profile == null) {
				throw new NotFoundException("role", id);
			}
			return profile;
		}).toList(), this.facts.traitsOfRoles(new HashSet<>(ids)));
	}

	/** The only gap, or else which of the two roles there is not. */
	private SkillGap known(Map<RolePair, SkillGap> gaps, Id from, Id to) {
		return gaps.values().stream().findFirst().orElseThrow(() -> {
			boolean startIsKnown = this.facts.profiles(Set.of(from)).containsKey(from);
			return new NotFoundException("role", startIsKnown ? to : from);
		});
	}

	private Standing standing(ProfileInput profile) {
		Map<Id, Node> nodes = this.concepts.byIds(profile.ids());
		var skills = new HashMap<Id, Holding>();
		for (HeldSkillInput held : profile.skills()) {
			if (held.level() != null && !(held.level() >= 0 && held.level() <= HIGHEST_LEVEL)) {
				throw new BadRequestException("The level of the skill '%s' must be from 0 to 100, but is %s"
					.formatted(held.skill(), held.level()));
			}
			skills.put(held.skill(), new Holding(of(nodes, held.skill(), Skill.class), held.level(), true));
		}
		return new Standing(null, skills, ids(nodes, profile.tools(), Tool.class),
				ids(nodes, profile.frameworks(), Framework.class),
				ids(nodes, profile.certifications(), Certification.class));
	}

	private static Set<Id> ids(Map<Id, Node> nodes, @Nullable List<Id> ids, Class<? extends Node> type) {
		var known = new HashSet<Id>();
		for (Id id : (ids != null) ? ids : List.<Id>of()) {
			known.add(of(nodes, id, type).id());
		}
		return known;
	}

	private static <N extends Node> N of(Map<Id, Node> nodes, Id id, Class<N> type) {
		Node node = nodes.get(id);
		if (!type.isInstance(node)) {
			throw new NotFoundException(type.getSimpleName().toLowerCase(Locale.ROOT), id);
		}
		return type.cast(node);
	}

	/** Where a person stands: exactly one of the two is given. */
	record StartingPoint(@Nullable Id role, @Nullable ProfileInput profile) {
	}

	/** What a person holds. */
	record ProfileInput(List<HeldSkillInput> skills, @Nullable List<Id> tools, @Nullable List<Id> frameworks,
			@Nullable List<Id> certifications) {

		private static final int MOST_IDS = 1000;

		/** All ids that the profile names. */
		Set<Id> ids() {
			var ids = new HashSet<Id>();
			this.skills.forEach((held) -> ids.add(held.skill()));
			for (List<Id> list : Arrays.asList(this.tools, this.frameworks, this.certifications)) {
				ids.addAll((list != null) ? list : List.of());
			}
			if (ids.size() > MOST_IDS) {
				throw new BadRequestException(
						"The profile names %d things, and at most %d are allowed".formatted(ids.size(), MOST_IDS));
			}
			return ids;
		}

	}

	/** A skill that a person holds. */
	record HeldSkillInput(Id skill, @Nullable Double level) {
	}

}
