package org.careeratlas.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;

/**
 * Compares the service's way to find skills in sentences with a plain one: the sums of
 * the standard scores of the similarity with the sentence and with its best window of 2,
 * 4 or 7 words. Arguments: ESCO's zip of concepts, and files of annotated sentences, or
 * texts (.txt) in which the skills are found and printed.
 */
public final class SkillExtractionBenchmark {

	private final List<Wording> names = new ArrayList<>();

	private final List<float[]> vectors;

	private final Meanings meanings = new Meanings(new SimpleMeterRegistry());

	private SkillExtractionBenchmark(Path zip) {
		readNames(zip);
		long start = System.nanoTime();
		this.vectors = this.meanings.encode(this.names.stream().map(Wording::text).toList());
		System.out.printf("%,d names encoded in %.1f s%n", this.names.size(), seconds(start));
		start = System.nanoTime();
		this.meanings.replace(this.names, this.vectors.stream().map(VectorIndex::compressed).toList());
		System.out.printf("indexed in %.1f s%n", seconds(start));
	}

	public static void main(String[] args) throws IOException {
		var benchmark = new SkillExtractionBenchmark(Path.of(args[0]));
		Map<String, Id> byName = benchmark.names.stream()
			.filter(Wording::isName)
			.collect(Collectors.toMap(Wording::text, Wording::concept, (one, other) -> one));
		var texts = new StringBuilder();
		for (int i = 1; i < args.length; i++) {
			if (args[i].endsWith(".txt")) {
				texts.append(benchmark.print(Path.of(args[i])));
				continue;
			}
			AnnotatedSentences sentences = AnnotatedSentences.read(Path.of(args[i]), byName);
			sentences.print("plain", benchmark::plain);
			sentences.print("service", benchmark::ofService);
		}
		if (!texts.isEmpty()) {
			benchmark.print(texts.toString(), 3_000);
			benchmark.print(texts.toString(), 20_000);
		}
	}

	/** Prints what is found in a text, for a reader to judge, and how long it takes. */
	private String print(Path file) throws IOException {
		String text = Files.readString(file);
		Map<Id, String> byId = this.names.stream()
			.filter(Wording::isName)
			.collect(Collectors.toMap(Wording::concept, Wording::text));
		long start = System.nanoTime();
		List<Candidate> candidates = candidates(text);
		System.out.printf("%n%s, %d words, %.2f s%n", file.getFileName(), text.split("\\s+").length, seconds(start));
		var seen = new LinkedHashSet<Id>();
		candidates.stream()
			.sorted(Candidate.BEST_FIRST)
			.filter((candidate) -> candidate.confidence() >= 0.35 && seen.add(candidate.concept()))
			.forEach((candidate) -> System.out.printf("  %.2f %-10s %-45s %s%n", candidate.confidence(), candidate.by(),
					byId.get(candidate.concept()), candidate.span().text()));
		return text;
	}

	/** Prints how long it takes to read so many characters, none of them twice. */
	private void print(String texts, int length) {
		var text = new StringBuilder(texts);
		for (int i = 0; text.length() < length; i++) {
			text.append(texts.replaceAll("(\\w{5,}) ", "$1" + i + " "));
		}
		long start = System.nanoTime();
		candidates(text.substring(0, length));
		System.out.printf("%n%,d characters: %.2f s%n", length, seconds(start));
	}

	private List<Candidate> candidates(String text) {
		List<Passage> passages = Passage.of(text);
		var reader = new PassageReader(passages, this.meanings);
		List<Boolean> boilerplate = new Boilerplate(this.meanings).of(passages, reader);
		return IntStream.range(0, passages.size())
			.boxed()
			.flatMap((i) -> reader.candidates(passages.get(i))
				.stream()
				.map((candidate) -> candidate.times(boilerplate.get(i) ? 0.3 : 1)))
			.toList();
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private void readNames(Path zip) {
		try (ZipFile files = new ZipFile(zip.toFile());
				CsvReader<NamedCsvRecord> rows = CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(files.getInputStream(files.getEntry("skills_en.csv")),
							StandardCharsets.UTF_8))) {
			rows.forEach((row) -> add(row.getField("conceptUri"), row.getField("preferredLabel"),
					row.getField("altLabels")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String uri, String name, String others) {
		var id = new Id("esco-" + uri.substring(uri.lastIndexOf('/') + 1));
		var texts = new LinkedHashSet<>(List.of(name));
		others.lines().map(String::strip).filter((other) -> !other.isEmpty()).forEach(texts::add);
		texts.forEach((text) -> this.names.add(new Wording(id, ConceptKind.SKILL,
				text.equals(name) ? Wording.Type.NAME : Wording.Type.OTHER_NAME, text)));
	}

	private List<Id> ofService(String sentence) {
		List<Passage> passages = Passage.of(sentence);
		var reader = new PassageReader(passages, this.meanings);
		return passages.stream()
			.flatMap((passage) -> reader.candidates(passage).stream())
			.sorted(Candidate.BEST_FIRST)
			.map(Candidate::concept)
			.distinct()
			.toList();
	}

	private List<Id> plain(String sentence) {
		String[] words = sentence.split("\\s+");
		var texts = new LinkedHashSet<>(List.of(sentence));
		for (int size : new int[] { 2, 4, 7 }) {
			for (int first = 0; first + size <= Math.max(words.length, size); first++) {
				texts.add(String.join(" ", Arrays.copyOfRange(words, first, Math.min(first + size, words.length))));
			}
		}
		List<float[]> encoded = this.meanings.encode(List.copyOf(texts));
		List<Id> skills = this.names.stream().map(Wording::concept).distinct().toList();
		double[] ofSentence = best(encoded.subList(0, 1), skills);
		// one of two words is its own only window
		double[] ofWindow = best(encoded.subList(Math.min(1, encoded.size() - 1), encoded.size()), skills);
		standardize(ofSentence);
		standardize(ofWindow);
		return IntStream.range(0, skills.size())
			.boxed()
			.sorted(Comparator.comparing((skill) -> -(ofSentence[skill] + ofWindow[skill])))
			.limit(100)
			.map(skills::get)
			.toList();
	}

	/** Returns the best similarity of each skill with one of the texts. */
	private double[] best(List<float[]> queries, List<Id> skills) {
		var columns = new Columns(queries);
		double[] ofNames = IntStream.range(0, this.names.size()).parallel().mapToDouble((row) -> {
			byte[] vector = VectorIndex.compressed(this.vectors.get(row));
			float[] products = new float[queries.size()];
			columns.times(vector, products);
			double square = 0;
			double best = -1;
			for (byte value : vector) {
				square += value * value;
			}
			for (float product : products) {
				best = Math.max(best, product);
			}
			return best / Math.sqrt(square) - (this.names.get(row).isName() ? 0 : NameIndex.OTHER_NAME);
		}).toArray();
		double[] best = new double[skills.size()];
		int skill = -1;
		Id last = new Id("");
		for (int row = 0; row < ofNames.length; row++) {
			if (!this.names.get(row).concept().equals(last)) {
				last = this.names.get(row).concept();
				best[++skill] = -1;
			}
			best[skill] = Math.max(best[skill], ofNames[row]);
		}
		return best;
	}

	private static void standardize(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		double deviation = Math
			.sqrt(Arrays.stream(values).map((value) -> (value - mean) * (value - mean)).average().orElseThrow());
		Arrays.setAll(values, (i) -> (values[i] - mean) / deviation);
	}

}
