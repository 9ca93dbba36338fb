package org.careeratlas.testing;

import org.careeratlas.neo4j.GraphReadiness;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Waits for the graph before each test: on a loaded machine, the service may have taken
 * its database for gone while a test without it ran.
 */
class ReadyGraph implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		TestDatabase.awaitReadiness(SpringExtension.getApplicationContext(context).getBean(GraphReadiness.class));
	}

}
