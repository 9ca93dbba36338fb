package org.careeratlas.transport;

import java.util.function.Supplier;

import graphql.schema.idl.SchemaPrinter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the schema an address, as long as introspection is allowed. */
@Controller
@ConditionalOnBooleanProperty(name = "spring.graphql.schema.introspection.enabled", matchIfMissing = true)
class SchemaDocument {

	private final Supplier<String> text;

	SchemaDocument(GraphQlSource graphQl) {
		var offered = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(OfferedDirectives::isOffered);
		this.text = SingletonSupplier.of(() -> new SchemaPrinter(offered).print(graphQl.schema()));
	}

	/** Sent as text, whatever the client accepts. */
	@GetMapping("${spring.graphql.http.path:/graphql}/schema")
	ResponseEntity<String> schema() {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.text.get());
	}

}
