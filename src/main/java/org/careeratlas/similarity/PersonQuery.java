package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.jspecify.annotations.Nullable;

/**
 * The skills of a person in the vocabularies of all catalogues. A skill counts in a
 * catalogue that requires it or one that matches it; what a catalogue cannot express
 * counts against its roles.
 */
final class PersonQuery {

	private final SkillTerms terms;

	private final Map<Integer, Double> weights = new HashMap<>();

	private final Vocabulary[] vocabularies;

	private double squares;

	private int size;

	PersonQuery(SkillTerms terms) {
		this.terms = terms;
		this.vocabularies = new Vocabulary[terms.catalogues().catalogues()];
		for (int catalogue = 0; catalogue < this.vocabularies.length; catalogue++) {
			this.vocabularies[catalogue] = new Vocabulary();
		}
	}

	/**
	 * Adds a skill; one that no role requires, nor any that matches it, is ignored.
	 * @param value by which the weights of the skill and of its matches are multiplied
	 */
	void add(HeldSkill held, double value) {
		double weight = held.credits()
			.keySet()
			.stream()
			.mapToDouble((skill) -> value * factor(this.terms.numbers().get(skill)))
			.max()
			.orElse(0);
		if (weight > 0) {
			held.credits().forEach((skill, credit) -> add(this.terms.numbers().get(skill), value * credit));
			this.squares += weight * weight;
			this.size++;
			for (int catalogue = 0; catalogue < this.vocabularies.length; catalogue++) {
				this.vocabularies[catalogue].add(best(held, catalogue), value, weight);
			}
		}
	}

	private void add(@Nullable Integer term, double value) {
		if (term != null) {
			this.weights.merge(term, value * factor(term), Math::max);
		}
	}

	private double factor(@Nullable Integer term) {
		return (term != null) ? this.terms.vectors().factor(term) : 0;
	}

	/** Returns the term by which the catalogue expresses the skill best. */
	private @Nullable Integer best(HeldSkill held, int catalogue) {
		Integer best = null;
		double highest = 0;
		for (Map.Entry<Id, Double> credit : held.credits().entrySet()) {
			Integer term = this.terms.numbers().get(credit.getKey());
			if (term != null && credit.getValue() > highest && this.terms.catalogues().has(catalogue, term)) {
				best = term;
				highest = credit.getValue();
			}
		}
		return best;
	}

	/** Returns the number of skills that count. */
	int size() {
		return this.size;
	}

	TermQuery terms() {
		return new TermQuery(this.weights);
	}

	/**
	 * Returns the length of the person's vector in a catalogue's vocabulary; 0 if it has
	 * none of the skills. If it expresses a share of the skills, by squared weight, the
	 * rest is taken to be as heavy as this share.
	 */
	double length(int catalogue) {
		Vocabulary vocabulary = this.vocabularies[catalogue];
		return (vocabulary.expressed > 0) ? Math.sqrt(vocabulary.squares * this.squares / vocabulary.expressed) : 0;
	}

	/** What a catalogue expresses. */
	private final class Vocabulary {

		private final Set<Integer> known = new HashSet<>();

		private double squares;

		private double expressed;

		void add(@Nullable Integer term, double value, double weight) {
			if (term != null) {
				this.expressed += weight * weight;
				this.squares += this.known.add(term) ? Math.pow(value * factor(term), 2) : 0;
			}
		}

	}

}
