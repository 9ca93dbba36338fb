package org.careeratlas.model.fact;

import org.careeratlas.model.Skill;

/**
 * What the sources state about a skill in a move.
 *
 * @param develops whether it must be developed, rather than carries over
 */
public record MoveSkill(boolean develops, Link<Skill> link) {
}
