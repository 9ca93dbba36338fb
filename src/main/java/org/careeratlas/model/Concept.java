package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A named concept of the world of work. */
public sealed interface Concept extends Node permits Role, Skill, Tool, Framework, Certification {

	String name();

	ConceptKind kind();

	@Nullable String summary();

	/** Codes in public classifications. */
	List<ExternalCode> codes();

}
