package org.careeratlas.graphql;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Documents that clients name instead of sending them, under
 * {@code careeratlas.documents}.
 *
 * @param manifest JSON file with the trusted documents: an object of texts by id, as
 * Relay and GraphQL Codegen write it, or Apollo's persisted query manifest
 * @param only whether no other documents are answered
 */
@ConfigurationProperties("careeratlas.documents")
record DocumentProperties(@Nullable Path manifest, @DefaultValue("false") boolean only) {

	DocumentProperties {
		Assert.isTrue(manifest != null || !only,
				"careeratlas.documents.only needs careeratlas.documents.manifest, which names the documents");
	}

}
