package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The skills and tools of a person.
 *
 * @param tools names of tools, frameworks and certifications
 */
public record Holdings(List<HeldSkill> skills, List<String> tools) {

	/**
	 * Returns the skills by what represents those that mean the same. Of several held
	 * skills that do, the first counts.
	 * @param same for skills that mean the same, the one that represents them
	 */
	List<HeldSkill> as(Map<Id, Id> same) {
		var skills = new LinkedHashMap<Id, HeldSkill>();
		this.skills.stream().map((held) -> held.as(same)).forEach((held) -> skills.putIfAbsent(held.skill(), held));
		return List.copyOf(skills.values());
	}

	/**
	 * A skill that the person holds.
	 *
	 * @param level 0 to 100; null if unknown
	 * @param credits above 0 to 1: how much the skill counts where a role requires a
	 * skill: 1 for the skill itself, less for those of other catalogues that match it
	 */
	public record HeldSkill(Id skill, @Nullable Double level, Map<Id, Double> credits) {

		/** Creates a skill that matches no other. */
		public HeldSkill(Id skill, @Nullable Double level) {
			this(skill, level, Map.of(skill, 1.0));
		}

		private HeldSkill as(Map<Id, Id> same) {
			var credits = new HashMap<Id, Double>();
			this.credits.forEach((id, credit) -> credits.merge(same.getOrDefault(id, id), credit, Math::max));
			return new HeldSkill(same.getOrDefault(this.skill, this.skill), this.level, credits);
		}

	}

}
