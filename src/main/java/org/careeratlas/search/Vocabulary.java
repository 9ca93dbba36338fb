package org.careeratlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.careeratlas.known.EditDistance;

/**
 * The words of all labels, in alphabetical order, and which of them a typed word may be.
 */
final class Vocabulary {

	/** Similarity of a word to one that begins with it, at least. */
	private static final double BEGINNING = 0.6;

	private static final double INFLECTION = 0.97;

	private static final double ONE_TYPO = 0.5;

	private static final double TWO_TYPOS = 0.4;

	private final String[] words;

	Vocabulary(String[] sorted) {
		this.words = sorted;
	}

	/** Returns the number of a word, negative if there is none. */
	int number(String word) {
		return Arrays.binarySearch(this.words, word);
	}

	boolean contains(String word) {
		return number(word) >= 0;
	}

	/** Returns the words that a word may be, most similar first, none twice. */
	List<Form> forms(String typed, boolean typos) {
		var forms = new ArrayList<Form>();
		int exact = number(typed);
		if (exact >= 0) {
			forms.add(new Form(exact, 1));
		}
		for (String inflected : inflections(typed)) {
			int number = number(inflected);
			if (number >= 0) {
				forms.add(new Form(number, INFLECTION));
			}
		}
		addBeginnings(typed, forms);
		if (typos && typosIn(typed) > 0) {
			addTypos(typed, forms);
		}
		return forms;
	}

	private void addBeginnings(String typed, List<Form> forms) {
		int start = number(typed);
		int known = forms.size();
		for (int i = (start >= 0) ? start + 1 : -start - 1; i < this.words.length
				&& this.words[i].startsWith(typed); i++) {
			double share = (double) typed.length() / this.words[i].length();
			add(forms, known, new Form(i, BEGINNING + 0.3 * share));
		}
	}

	private void addTypos(String typed, List<Form> forms) {
		int most = typosIn(typed);
		int known = forms.size();
		for (int i = 0; i < this.words.length; i++) {
			int distance = EditDistance.between(typed, this.words[i], most);
			if (distance > 0 && distance <= most) {
				add(forms, known, new Form(i, (distance == 1) ? ONE_TYPO : TWO_TYPOS));
			}
		}
	}

	private static void add(List<Form> forms, int known, Form added) {
		for (int i = 0; i < Math.min(known, forms.size()); i++) {
			if (forms.get(i).word == added.word) {
				return;
			}
		}
		forms.add(added);
	}

	/** One typo in words of four letters or more, two from eight on, none in numbers. */
	private static int typosIn(String word) {
		boolean letters = word.chars().allMatch(Character::isLetter);
		return letters ? Math.min(word.length() / 4, 2) : 0;
	}

	private static List<String> inflections(String word) {
		if (word.length() < 3) {
			return List.of();
		}
		String stem = word.substring(0, word.length() - 1);
		if (word.endsWith("ies")) {
			return List.of(word.substring(0, word.length() - 3) + "y");
		}
		if (word.endsWith("men")) {
			return List.of(word.substring(0, word.length() - 2) + "an");
		}
		if (word.endsWith("es")) {
			return List.of(stem, word.substring(0, word.length() - 2));
		}
		if (word.endsWith("s")) {
			return word.endsWith("ss") ? List.of(word + "es") : List.of(stem);
		}
		if (word.endsWith("man")) {
			return List.of(word.substring(0, word.length() - 2) + "en", word + "s");
		}
		return word.endsWith("y") ? List.of(stem + "ies", word + "s") : List.of(word + "s", word + "es");
	}

	/**
	 * A word that may be meant.
	 *
	 * @param similarity 1 for the word itself
	 */
	record Form(int word, double similarity) {
	}

}
