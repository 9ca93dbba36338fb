package org.careeratlas.testing;

import java.time.Duration;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * Has testers wait for an answer for longer than five seconds, which a loaded machine may
 * take for the first one.
 */
class PatientTester implements BeanPostProcessor {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof ExecutionGraphQlServiceTester tester)
				? tester.mutate().responseTimeout(PATIENCE).build() : bean;
	}

}
