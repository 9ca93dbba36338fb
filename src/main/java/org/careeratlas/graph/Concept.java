package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Anything the graph gives a name to that the world of work shares. */
public sealed interface Concept extends Node permits Role, Skill, Tool, Framework, Certification {

	String name();

	ConceptKind kind();

	@Nullable String summary();

	/** Codes in public classifications. */
	List<ExternalCode> codes();

}
