package org.careeratlas.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole service and a graph that holds the seed. Stores can be
 * injected, and so can {@code ExecutionGraphQlServiceTester} and, over HTTP,
 * {@code HttpGraphQlTester}. All such tests share one context as long as they change
 * nothing of it: no mocks, no properties. Its limits of time are long, so that no test
 * fails for a machine that is busy. The build runs them twice, on the embedded engine and
 * on a container where there is Docker; those of the tag {@code browser}, to which a
 * store makes no difference, run once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("store")
@ExtendWith({ NeedsCondition.class, ReadyGraph.class })
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "careeratlas.limits.deadline=60s", "careeratlas.limits.patience=30s",
				"careeratlas.graph.read-timeout=8s" })
@AutoConfigureGraphQlTester
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestDatabase.EmbeddedDirectory.class)
@Import({ TestDatabase.class, SchemaInspection.class, PatientTester.class })
public @interface AtlasTest {

}
