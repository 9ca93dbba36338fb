package org.careeratlas.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Keeps Spring from starting a virtual thread for each field with a controller: most of
 * them answer from memory, and {@link Availability} has given the request a thread
 * already.
 */
@Component
class FieldsInOneThread implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((method) -> false);
		}
		return bean;
	}

}
