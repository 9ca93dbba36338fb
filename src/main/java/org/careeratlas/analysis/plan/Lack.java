package org.careeratlas.analysis.plan;

import java.util.Comparator;

import org.careeratlas.analysis.gap.SkillShortfall;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.Skill;

/**
 * A skill whose development raises the transferability.
 *
 * @param gain by how much, above 0
 */
record Lack(SkillShortfall shortfall, double gain) {

	/** The largest gain first. */
	static final Comparator<Lack> ORDER = Comparator.comparingDouble(Lack::gain)
		.reversed()
		.thenComparing((lack) -> NameKey.of(lack.skill().name()))
		.thenComparing(Lack::id);

	Skill skill() {
		return this.shortfall.skill();
	}

	Id id() {
		return this.shortfall.skill().id();
	}

	/** Whether the skill itself is held, though not as far as is asked for. */
	boolean isHeldInPart() {
		return this.shortfall.via() == null && this.shortfall.shortfall() < 1;
	}

}
