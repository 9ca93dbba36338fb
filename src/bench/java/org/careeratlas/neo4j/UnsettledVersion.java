package org.careeratlas.neo4j;

import java.util.function.LongConsumer;

import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Has a service work nothing out in the background, which takes minutes without a
 * near-cache; what a request needs is worked out for it.
 */
public final class UnsettledVersion extends GraphVersion {

	UnsettledVersion(Driver driver) {
		super(driver);
	}

	/** An application that uses it. */
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder().initializers((context) -> ((GenericApplicationContext) context)
			.registerBean(UnsettledVersion.class, (definition) -> definition.setPrimary(true)));
	}

	@Override
	void whenSettled(LongConsumer listener) {
		// nobody is told
	}

}
