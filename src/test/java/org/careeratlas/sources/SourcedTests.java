package org.careeratlas.sources;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.model.Sourced;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that controllers return says which sources it carries, so that no type is
 * forgotten when attributions are gathered.
 */
class SourcedTests {

	/** Parts of what says so itself, and figures about the atlas alone. */
	private static final Set<String> EXEMPT = Set.of("Connection", "RoleConnection", "SearchConnection", "PageInfo",
			"Cursor", "ExternalCode", "Part", "InsightsRoot", "KindCount", "Id", "RoleMatch", "GapRequest",
			"Qualifications", "Holding", "PayChange", "RolePair", "SurveyDetails", "TextSpan", "Transferability");

	private static final List<Class<? extends Annotation>> MAPPINGS = List.of(QueryMapping.class, SchemaMapping.class,
			BatchMapping.class);

	@Test
	void everyTypeThatControllersReturnSaysItsSources() throws Exception {
		var returned = new LinkedHashSet<Class<?>>();
		for (Method method : handlers()) {
			collect(method.getGenericReturnType(), returned);
		}
		assertThat(returned).hasSizeGreaterThan(50);
		assertThat(returned).filteredOn((type) -> !EXEMPT.contains(type.getSimpleName()))
			.allSatisfy((type) -> assertThat(Sourced.class).isAssignableFrom(type));
	}

	private static List<Method> handlers() throws ClassNotFoundException {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
		var handlers = new ArrayList<Method>();
		for (BeanDefinition found : scanner.findCandidateComponents("org.careeratlas")) {
			for (Method method : Class.forName(found.getBeanClassName()).getDeclaredMethods()) {
				if (MAPPINGS.stream().anyMatch((mapping) -> AnnotatedElementUtils.hasAnnotation(method, mapping))) {
					handlers.add(method);
				}
			}
		}
		return handlers;
	}

	/** Types of ours, in whatever containers, with the components of records. */
	private static void collect(Type type, Set<Class<?>> found) {
		switch (type) {
			case ParameterizedType generic -> {
				collect(generic.getRawType(), found);
				Arrays.stream(generic.getActualTypeArguments()).forEach((argument) -> collect(argument, found));
			}
			case WildcardType wildcard ->
				Arrays.stream(wildcard.getUpperBounds()).forEach((bound) -> collect(bound, found));
			case Class<?> ours when ours.getName().startsWith("org.careeratlas.") && !ours.isEnum() && found.add(ours)
					&& ours.isRecord() ->
				Arrays.stream(ours.getRecordComponents())
					.forEach((component) -> collect(component.getGenericType(), found));
			default -> {
			}
		}
	}

}
