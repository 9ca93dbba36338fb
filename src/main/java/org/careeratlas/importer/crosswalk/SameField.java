package org.careeratlas.importer.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.careeratlas.model.NameKey;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.fact.Mapping;

/**
 * Matches fields of knowledge with equal names in ESCO and O*NET, such as chemistry. They
 * are close: O*NET's fields include uses that ESCO lists separately. Other skills are
 * left to the editors: ESCO phrases them as tasks, O*NET as capabilities, and no two have
 * equal names.
 */
final class SameField {

	private final Map<String, CrosswalkCandidate> onet = new HashMap<>();

	private final List<CrosswalkCandidate> esco;

	SameField(List<CrosswalkCandidate> candidates) {
		List<CrosswalkCandidate> fields = candidates.stream()
			.filter((candidate) -> candidate.skillKind() == SkillKind.KNOWLEDGE)
			.toList();
		fields.stream()
			.filter((field) -> field.origin().equals("onet"))
			.forEach((field) -> this.onet.put(NameKey.of(field.name()), field));
		this.esco = fields.stream().filter((field) -> field.origin().equals("esco")).toList();
	}

	void forEach(Consumer<MappingProposal> proposals) {
		for (CrosswalkCandidate field : this.esco) {
			CrosswalkCandidate same = this.onet.get(NameKey.of(field.name()));
			if (same != null) {
				proposals.accept(new MappingProposal(field.id(), Mapping.CLOSE, same.id(),
						"Fields of knowledge with equal names."));
			}
		}
	}

}
