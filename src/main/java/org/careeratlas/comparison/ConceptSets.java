package org.careeratlas.comparison;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.Tool;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that roles require, ordered by name.
 *
 * @param role the only role that requires them; null if all roles do
 */
record ConceptSets(@Nullable Role role, List<Skill> skills, List<Tool> tools, List<Framework> frameworks,
		List<Certification> certifications) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		Stream.of(this.skills, this.tools, this.frameworks, this.certifications)
			.flatMap(List::stream)
			.forEach((concept) -> concept.forEachSource(action));
	}

}
