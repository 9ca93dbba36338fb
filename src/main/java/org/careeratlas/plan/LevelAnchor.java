package org.careeratlas.plan;

/**
 * An example of what people with a level of a skill can do, from the source of the skill.
 *
 * @param level 0 to 100
 * @param example such as "write a novel for publication"
 */
record LevelAnchor(double level, String example) {
}
