package org.careeratlas.api;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.graph.CertificationReach;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.FamilyPay;
import org.careeratlas.graph.Gateway;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Insights;
import org.careeratlas.graph.KindCount;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.PayFigure;
import org.careeratlas.graph.RoleFilter;
import org.careeratlas.graph.SkillDemand;
import org.careeratlas.graph.SkillKind;
import org.careeratlas.graph.Source;
import org.careeratlas.graph.SourceCount;
import org.careeratlas.graph.SourceCounts;
import org.careeratlas.graph.ToolAdoption;
import org.careeratlas.graph.TransitionBasis;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the atlas says as a whole. */
@Controller
@SchemaMapping(typeName = "Insights")
class InsightsController {

	private final Insights insights;

	private final SourceCounts sources;

	private final Concepts concepts;

	InsightsController(Insights insights, SourceCounts sources, Concepts concepts) {
		this.insights = insights;
		this.sources = sources;
		this.concepts = concepts;
	}

	@QueryMapping
	Whole insights() {
		return new Whole();
	}

	@SchemaMapping
	List<KindCount> counts() {
		return this.insights.counts();
	}

	@SchemaMapping
	List<SourceCount> sourceCounts(@Argument @Nullable List<Id> source) {
		return this.sources.all()
			.stream()
			.filter((count) -> source == null || source.contains(count.source()))
			.toList();
	}

	@SchemaMapping
	List<SkillDemand> skillDemand(@Argument @Nullable RoleFilter filter, @Argument @Nullable List<SkillKind> kinds,
			@Argument @Nullable Double minImportance, @Argument @Nullable Integer first) {
		return this.insights.skillDemand(roles(filter), wanted(kinds, SkillKind.class),
				(minImportance != null) ? minImportance : 0, size(first));
	}

	@SchemaMapping
	List<ToolAdoption> toolAdoption(@Argument @Nullable RoleFilter filter, @Argument @Nullable Integer first) {
		return this.insights.toolAdoption(roles(filter), size(first));
	}

	@SchemaMapping
	List<CertificationReach> certificationReach(@Argument @Nullable RoleFilter filter,
			@Argument @Nullable Integer first) {
		return this.insights.certificationReach(roles(filter), size(first));
	}

	@SchemaMapping
	List<Gateway> gateways(@Argument @Nullable RoleFilter filter, @Argument @Nullable List<TransitionBasis> basis,
			@Argument @Nullable Integer first) {
		return this.insights.gateways(roles(filter), wanted(basis, TransitionBasis.class), size(first));
	}

	@SchemaMapping
	List<FamilyPay> payByFamily(@Argument @Nullable RoleFilter filter, @Argument @Nullable Integer first) {
		return this.insights.payByFamily(roles(filter), size(first));
	}

	@BatchMapping(typeName = "SourceCount", field = "source")
	Map<SourceCount, Source> sourcesOfCounts(List<SourceCount> counts) {
		return sources(counts, SourceCount::source);
	}

	@BatchMapping(typeName = "PayFigure", field = "source")
	Map<PayFigure, Source> sourcesOfPay(List<PayFigure> figures) {
		return sources(figures, PayFigure::source);
	}

	private <T> Map<T, Source> sources(List<T> stated, Function<T, Id> source) {
		Map<Id, Node> nodes = this.concepts.byIds(stated.stream().map(source).collect(Collectors.toSet()));
		var sources = new HashMap<T, Source>();
		stated.forEach((one) -> sources.put(one, (Source) nodes.get(source.apply(one))));
		return sources;
	}

	private static RoleFilter roles(@Nullable RoleFilter filter) {
		return (filter != null) ? filter : RoleFilter.ALL;
	}

	private static <E extends Enum<E>> Set<E> wanted(@Nullable List<E> constants, Class<E> type) {
		return (constants != null) ? new HashSet<>(constants) : EnumSet.allOf(type);
	}

	private static int size(@Nullable Integer first) {
		return PageArguments.forward(first, null).size();
	}

	/** There is one, whose fields are worked out when they are asked for. */
	record Whole() {
	}

}
