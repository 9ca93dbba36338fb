package org.careeratlas.analysis.gap;

import java.util.List;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Skill;

/**
 * A certification that the target role values and that is not held.
 *
 * @param develops those of the skills to develop that it develops
 * @param coverage 0 to 1: their share of all that is missing
 */
public record CertificationOption(Certification certification, List<Skill> develops, double coverage) {
}
