package org.careeratlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a text says of the employer, its benefits and its duties by law from what it
 * says of a person or a job: by headings, and by likeness to typical sentences.
 */
final class Boilerplate {

	/** Similarity above which a sentence is like a typical one. */
	private static final double ALIKE = 0.45;

	private static final int HEADING_WORDS = 6;

	private static final Pattern OF_THE_EMPLOYER = Pattern
		.compile("(?i)\\b(?:about (?:us|the (?:company|employer|organi[sz]ation))|who we are|why (?:join|work)|benefits"
				+ "|perks|what (?:we|you['’]ll) (?:offer|get)|we offer|our (?:values|culture|mission|story|offer)"
				+ "|equal (?:employment )?opportunit|compensation|how to apply|privacy|diversity)");

	private static final Pattern OF_THE_JOB = Pattern.compile(
			"(?i)\\b(?:requirements?|skills?|experience|responsibilit|duties|tasks|qualifications?|education|profile"
					+ "|what you(?:['’]ll)? (?:do|bring|need)|the (?:role|job|position)|about (?:you|the (?:role|job))"
					+ "|employment|summary|training|languages|certificat)");

	private static final List<String> TYPICAL = List.of(
			"We are an equal opportunity employer and do not discriminate on the basis of race, religion, sex, age or"
					+ " disability.",
			"We welcome applicants of all backgrounds and make reasonable accommodations for people with disabilities.",
			"Our benefits include health, dental and vision insurance and a retirement plan.",
			"We offer a competitive salary, paid vacation and a company pension.",
			"You will enjoy flexible working hours, free fruit, coffee and a gym membership.",
			"Founded many years ago, our company is a leading provider with thousands of employees around the world.",
			"Our company serves customers in many countries and is listed on the stock exchange.",
			"Our mission is to make the world a better place, and we value integrity, trust and innovation.",
			"Join our friendly team and grow with us in a great place to work.",
			"Please send your application with your CV and salary expectations by the end of the month.",
			"Only shortlisted candidates will be contacted; no agencies please.",
			"We process your personal data in line with our privacy policy.",
			"A background check and proof of the right to work are required.",
			"The position is full time, based in our office, with a starting date as soon as possible.");

	private static final List<String> OF_PEOPLE = List.of("You have several years of experience and strong skills.",
			"Responsible for planning, organizing and carrying out the daily work.",
			"I managed projects, prepared reports and advised clients.",
			"Knowledge of the tools and methods of the trade.",
			"Repaired machines, tested equipment and followed safety rules.", "Cared for patients and kept records.",
			"Able to communicate clearly and to work in a team.", "You will design, develop and test software.");

	private final List<float[]> typical;

	private final List<float[]> ofPeople;

	Boilerplate(Meanings meanings) {
		this.typical = meanings.encode(TYPICAL);
		this.ofPeople = meanings.encode(OF_PEOPLE);
	}

	/** Returns which of the passages, in their order, are boilerplate. */
	List<Boolean> of(List<Passage> passages, PassageReader reader) {
		var result = new ArrayList<Boolean>();
		boolean section = false;
		for (Passage passage : passages) {
			boolean isHeading = passage.words().size() <= HEADING_WORDS;
			if (isHeading && OF_THE_EMPLOYER.matcher(passage.span().text()).find()) {
				section = true;
			}
			else if (isHeading && OF_THE_JOB.matcher(passage.span().text()).find()) {
				section = false;
			}
			result.add(section || isTypical(reader.vector(passage)));
		}
		return result;
	}

	private boolean isTypical(float[] passage) {
		double similarity = best(this.typical, passage);
		return similarity > ALIKE && similarity > best(this.ofPeople, passage);
	}

	private static double best(List<float[]> sentences, float[] passage) {
		return sentences.stream().mapToDouble((sentence) -> product(sentence, passage)).max().orElseThrow();
	}

	private static double product(float[] one, float[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

}
