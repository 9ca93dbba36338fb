package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Anything the graph gives a name to that the world of work shares. */
public sealed interface Concept extends Node permits Role, Skill, Tool, Framework, Certification {

	String name();

	ConceptKind kind();

	@Nullable String summary();

	/** Other names, in no order of preference. */
	List<String> alsoKnownAs();

	/** Codes in public classifications. */
	List<ExternalCode> codes();

}
