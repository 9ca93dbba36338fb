package org.careeratlas.team;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Gaps;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.person.StartingPoint;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Compares a team with several roles at once. */
@Controller
class MatrixController {

	private static final int MAX_CELLS = 200;

	private static final Range SKILLS = new Range(0, 100);

	private static final int DEFAULT_SKILLS = 10;

	private final Gaps gaps;

	private final Concepts concepts;

	MatrixController(Gaps gaps, Concepts concepts) {
		this.gaps = gaps;
		this.concepts = concepts;
	}

	@QueryMapping
	GapMatrix skillGapMatrix(@Argument List<StartingPoint> from, @Argument List<Id> to) {
		if (from.size() * to.size() > MAX_CELLS) {
			throw new BadRequestException("from and to must make up at most %d gaps, but make up %d"
				.formatted(MAX_CELLS, from.size() * to.size()));
		}
		requireRoles(
				Stream.concat(from.stream().map(StartingPoint::role).filter(Objects::nonNull), to.stream()).toList());
		return new GapMatrix(to.size(),
				from.stream()
					.map((start) -> this.gaps.requests(start, to).stream().map(GapMatrix.Cell::new).toList())
					.toList());
	}

	private void requireRoles(List<Id> ids) {
		Map<Id, Role> roles = this.concepts.byIds(new HashSet<>(ids), Role.class);
		ids.stream().filter((id) -> !roles.containsKey(id)).findFirst().ifPresent((id) -> {
			throw new NotFoundException("role", id);
		});
	}

	@SchemaMapping
	CompletableFuture<List<@Nullable Double>> coverage(GapMatrix matrix, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.loadMany(matrix.requests()).thenApply(matrix::coverage);
	}

	@SchemaMapping
	CompletableFuture<List<SkillShortfall>> weakest(GapMatrix matrix, @Argument @Nullable Integer first,
			DataLoader<GapRequest, SkillGap> gaps) {
		int most = SKILLS.orDefault("first", first, DEFAULT_SKILLS);
		return gaps.loadMany(matrix.requests()).thenApply((all) -> matrix.weakest(all).stream().limit(most).toList());
	}

}
