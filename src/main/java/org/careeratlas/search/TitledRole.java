package org.careeratlas.search;

import java.util.List;

import org.careeratlas.model.Id;

/**
 * A role with what tells which job titles belong to it.
 *
 * @param reported other names that people report as their job title
 * @param others all other names
 * @param description what is done in the role
 * @param employed thousands of people who work in it; 0 where it is not known
 * @param sources those that describe it
 * @param preferred role that stands for all that are the same as this one
 */
record TitledRole(Id id, String name, List<String> reported, List<String> others, String description, double employed,
		List<Id> sources, Id preferred) {
}
