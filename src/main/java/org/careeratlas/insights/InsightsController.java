package org.careeratlas.insights;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Range;
import org.careeratlas.known.KnownNames;
import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.Id;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Source;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.sources.KindCount;
import org.careeratlas.sources.SourceCount;
import org.careeratlas.sources.SourceCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers statistics of the whole atlas. */
@Controller
@SchemaMapping(typeName = "Insights")
class InsightsController {

	private final Insights insights;

	private final Demand demand;

	private final SourceCounts sources;

	private final Concepts concepts;

	private final KnownNames names;

	InsightsController(Insights insights, Demand demand, SourceCounts sources, Concepts concepts, KnownNames names) {
		this.insights = insights;
		this.demand = demand;
		this.sources = sources;
		this.concepts = concepts;
		this.names = names;
	}

	@QueryMapping
	InsightsRoot insights() {
		return new InsightsRoot();
	}

	@SchemaMapping
	List<KindCount> counts() {
		return this.insights.counts();
	}

	@SchemaMapping
	List<SourceCount> sourceCounts(@Argument @Nullable List<Id> source) {
		this.names.require(new Names().ids(Naming.SOURCE, source));
		return this.sources.all()
			.stream()
			.filter((count) -> source == null || source.contains(count.source()))
			.toList();
	}

	@SchemaMapping
	List<SkillDemand> skillDemand(@Argument @Nullable RoleFilter filter, @Argument @Nullable List<SkillKind> kinds,
			@Argument @Nullable Double minImportance, PageArguments page) {
		Range.requireOnScale("minImportance", minImportance);
		return this.demand.skills(roles(filter), wanted(kinds, SkillKind.class),
				(minImportance != null) ? minImportance : 0, page.size());
	}

	@SchemaMapping
	List<ToolAdoption> toolAdoption(@Argument @Nullable RoleFilter filter, PageArguments page) {
		return this.demand.tools(roles(filter), page.size());
	}

	@SchemaMapping
	List<CertificationReach> certificationReach(@Argument @Nullable RoleFilter filter, PageArguments page) {
		return this.insights.certificationReach(roles(filter), page.size());
	}

	@SchemaMapping
	List<Gateway> gateways(@Argument @Nullable RoleFilter filter, @Argument @Nullable List<TransitionBasis> basis,
			PageArguments page) {
		return this.insights.gateways(roles(filter), (basis != null) ? new HashSet<>(basis) : TransitionBasis.MOVES,
				page.size());
	}

	@SchemaMapping
	List<FamilyPay> payByFamily(@Argument @Nullable RoleFilter filter, PageArguments page) {
		return this.insights.payByFamily(roles(filter), page.size());
	}

	@BatchMapping(typeName = "SourceCount", field = "source")
	Map<SourceCount, Source> sourcesOfCounts(List<SourceCount> counts) {
		return sources(counts, SourceCount::source);
	}

	@BatchMapping(typeName = "PayFigure", field = "source")
	Map<PayFigure, Source> sourcesOfPay(List<PayFigure> figures) {
		return sources(figures, PayFigure::source);
	}

	private <T> Map<T, Source> sources(List<T> figures, Function<T, Id> source) {
		Map<Id, Source> nodes = this.concepts.byIds(figures.stream().map(source).collect(Collectors.toSet()),
				Source.class);
		var sources = new HashMap<T, Source>();
		figures.forEach((one) -> sources.put(one, nodes.get(source.apply(one))));
		return sources;
	}

	private static RoleFilter roles(@Nullable RoleFilter filter) {
		return (filter != null) ? filter : RoleFilter.ALL;
	}

	private static <E extends Enum<E>> Set<E> wanted(@Nullable List<E> constants, Class<E> type) {
		return (constants != null) ? new HashSet<>(constants) : EnumSet.allOf(type);
	}

	/** The root of the insights; each field is computed on request. */
	record InsightsRoot() {
	}

}
