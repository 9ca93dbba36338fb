package org.careeratlas.gap;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Range;
import org.careeratlas.known.KnownNames;
import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.model.Tool;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.person.StartingPoint;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers which skills a person lacks for a role. */
@Controller
class GapController {

	private static final Range TOOLS = new Range(0, 100);

	private static final int DEFAULT_TOOLS = 20;

	private final Gaps gaps;

	private final TextGaps textGaps;

	private final ToolDemand toolDemand;

	private final KnownNames names;

	GapController(Gaps gaps, TextGaps textGaps, ToolDemand toolDemand, KnownNames names, BatchLoaderRegistry loaders) {
		this.gaps = gaps;
		this.textGaps = textGaps;
		this.toolDemand = toolDemand;
		this.names = names;
		loaders.forTypePair(GapRequest.class, SkillGap.class)
			.registerMappedBatchLoader((requests, environment) -> Mono.fromCallable(() -> gaps.gaps(requests)));
	}

	@QueryMapping
	SkillGap skillGap(@Argument StartingPoint from, @Argument @Nullable Id to, @Argument @Nullable String toText,
			Detail detail) {
		if (to != null && toText == null) {
			return this.gaps.gap(from, to, detail);
		}
		if (to == null && toText != null) {
			return this.textGaps.gap(from, toText);
		}
		throw new BadRequestException("Exactly one of to and toText must be given");
	}

	@SchemaMapping(typeName = "Role")
	CompletableFuture<SkillGap> gapTo(Role from, @Argument Id role, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(GapRequest.between(from.id(), role)).thenApply((gap) -> {
			if (gap == null) {
				throw new NotFoundException("role", role);
			}
			return gap;
		});
	}

	@SchemaMapping
	CompletableFuture<@Nullable Double> transferability(Transition transition, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(GapRequest.between(transition.from().id(), transition.to().id()))
			.thenApply(SkillGap::transferability);
	}

	@SchemaMapping
	List<Tool> toolsToLearn(SkillGap gap, @Argument @Nullable Integer first) {
		int most = TOOLS.orDefault("first", first, DEFAULT_TOOLS);
		return this.toolDemand.inOrder(gap.toolsToLearn()).stream().limit(most).toList();
	}

	@SchemaMapping
	int toolsToLearnCount(SkillGap gap) {
		return gap.toolsToLearn().size();
	}

	@SchemaMapping
	List<AttributedRequirement> facts(SkillGap gap, @Argument @Nullable Set<Id> of) {
		this.names.require(new Names().ids(Naming.CONCEPT, of));
		return AttributedRequirement.about(of, gap.facts());
	}

}
