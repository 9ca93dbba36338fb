package org.careeratlas.importer.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.SkillKind;
import org.careeratlas.graph.Term;

/**
 * Fields of knowledge, such as chemistry, that ESCO and O*NET call the same are close:
 * O*NET's take in uses that ESCO lists apart. Other skills are left to the editors: ESCO
 * names them as tasks, O*NET as capacities, and no two are called the same.
 */
final class SameField {

	private final Map<String, Term> onet = new HashMap<>();

	private final List<Term> esco;

	SameField(List<Term> terms) {
		List<Term> fields = terms.stream().filter((term) -> term.skillKind() == SkillKind.KNOWLEDGE).toList();
		fields.stream()
			.filter((field) -> field.origin().equals("onet"))
			.forEach((field) -> this.onet.put(NameKey.of(field.name()), field));
		this.esco = fields.stream().filter((field) -> field.origin().equals("esco")).toList();
	}

	void forEach(Consumer<Finding> findings) {
		for (Term field : this.esco) {
			Term same = this.onet.get(NameKey.of(field.name()));
			if (same != null) {
				findings
					.accept(new Finding(field.id(), Mapping.CLOSE, same.id(), "Fields of knowledge with equal names."));
			}
		}
	}

}
