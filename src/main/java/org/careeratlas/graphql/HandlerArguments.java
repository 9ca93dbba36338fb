package org.careeratlas.graphql;

import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.model.Detail;
import org.careeratlas.neo4j.RelationLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Arguments that controllers may take besides those of the field. */
@Configuration(proxyBeanMethods = false)
class HandlerArguments {

	/** Resolves {@link PageArguments} from first, after, last and before. */
	@Bean
	HandlerMethodArgumentResolver pageArguments() {
		return new Resolver(PageArguments.class, PageArguments::of);
	}

	@Bean
	HandlerMethodArgumentResolver relations(RelationLoader loader) {
		return new Resolver(Relations.class, (environment) -> new Relations(environment, loader));
	}

	/** Resolves how much must be read for the field. */
	@Bean
	HandlerMethodArgumentResolver detail() {
		return new Resolver(Detail.class, (environment) -> SelectedFields.of(environment).detail());
	}

	private record Resolver(Class<?> type,
			Function<DataFetchingEnvironment, Object> argument) implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == this.type;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
			return this.argument.apply(environment);
		}

	}

}
