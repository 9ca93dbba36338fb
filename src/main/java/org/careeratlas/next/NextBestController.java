package org.careeratlas.next;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.gap.NextSkills;
import org.careeratlas.gap.NextSkills.Prospect;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.person.StartingPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers which skill to learn next. */
@Controller
class NextBestController {

	private static final Range ROLES = new Range(0, 20);

	private static final int DEFAULT_ROLES = 5;

	private final NextSkills nextSkills;

	private final Concepts concepts;

	private final SameConcepts same;

	private final Pays pays;

	NextBestController(NextSkills nextSkills, Concepts concepts, SameConcepts same, Pays pays) {
		this.nextSkills = nextSkills;
		this.concepts = concepts;
		this.same = same;
		this.pays = pays;
	}

	@QueryMapping
	List<NextBest> nextBest(@Argument StartingPoint from, @Argument Goal maximize, PageArguments page) {
		if (from.role() != null && !this.concepts.byIds(Set.of(from.role()), Role.class).containsKey(from.role())) {
			throw new NotFoundException("role", from.role());
		}
		Pay pay = this.pays.current();
		if (maximize == Goal.PAY && pay.currency() == null) {
			throw new BadRequestException("maximize cannot be PAY: no role has a national median of yearly base pay");
		}
		List<Prospect> prospects = this.nextSkills.of(from, (maximize == Goal.PAY) ? pay::isKnown : (role) -> true);
		var ranking = new Ranking(prospects, this.same.preferred(), from.role());
		List<Ranking.Ranked> ranked = switch (maximize) {
			case ROLES -> ranking.byRoles();
			case PAY -> ranking.byPay(pay);
			case READINESS -> ranking.byReadiness();
		};
		return described(ranked.stream().limit(page.size()).toList(), (maximize == Goal.PAY) ? pay.currency() : null);
	}

	private List<NextBest> described(List<Ranking.Ranked> ranked, @Nullable String currency) {
		Set<Id> roleIds = new HashSet<>();
		Set<Id> skillIds = new HashSet<>();
		ranked.forEach((one) -> {
			skillIds.add(one.skill());
			one.roles().stream().limit(ROLES.max()).forEach(roleIds::add);
		});
		Map<Id, Skill> skills = this.concepts.byIds(skillIds, Skill.class);
		Map<Id, Role> roles = this.concepts.byIds(roleIds, Role.class);
		return ranked.stream()
			.filter((one) -> skills.containsKey(one.skill()))
			.map((one) -> new NextBest(Objects.requireNonNull(skills.get(one.skill())), one.gain(), currency,
					one.roles()
						.stream()
						.limit(ROLES.max())
						.filter(roles::containsKey)
						.map((role) -> Objects.requireNonNull(roles.get(role)))
						.toList()))
			.toList();
	}

	@SchemaMapping
	List<Role> roles(NextBest best, @Argument @Nullable Integer first) {
		return best.roles().stream().limit(ROLES.orDefault("first", first, DEFAULT_ROLES)).toList();
	}

}
