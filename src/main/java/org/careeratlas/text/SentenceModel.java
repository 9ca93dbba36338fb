package org.careeratlas.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.careeratlas.model.CanceledException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentence encoder all-MiniLM-L6-v2, quantized to 8 bits, run by ONNX Runtime on all
 * cores. It loads neither weights nor anything else from the network.
 */
final class SentenceModel implements Encoder {

	private static final String WEIGHTS = "all-minilm-l6-v2-q.onnx";

	private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

	/** What the model was trained on; more is cut off. */
	private static final int MAX_PIECES = 256;

	/** Texts of one length that are encoded at once: measured, twice as fast as one. */
	private static final int BATCH = 32;

	/** Batches after which a canceled request ends. */
	private static final int UNTIL_CANCELED = 8;

	private static final int DIMENSIONS = 384;

	private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

	private final OrtSession session;

	private final WordPieces pieces;

	private SentenceModel(byte[] weights, WordPieces pieces) throws OrtException {
		try (var options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			this.session = this.environment.createSession(weights, options);
		}
		this.pieces = pieces;
	}

	/** Returns the model, loaded once for all. */
	static Encoder shared() {
		return Shared.MODEL;
	}

	private static SentenceModel load() {
		ClassLoader classes = SentenceModel.class.getClassLoader();
		try (InputStream weights = Objects.requireNonNull(classes.getResourceAsStream(WEIGHTS));
				InputStream tokenizer = Objects.requireNonNull(classes.getResourceAsStream(TOKENIZER))) {
			return new SentenceModel(weights.readAllBytes(), new WordPieces(vocabulary(tokenizer)));
		}
		catch (IOException | OrtException ex) {
			throw new IllegalStateException("The sentence encoder cannot be loaded", ex);
		}
	}

	private static Map<String, Integer> vocabulary(InputStream tokenizer) {
		JsonNode pieces = JsonMapper.shared().readTree(tokenizer).get("model").get("vocab");
		return pieces.properties()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (piece) -> piece.getValue().asInt()));
	}

	@Override
	public String name() {
		return "all-MiniLM-L6-v2-q8";
	}

	@Override
	public List<float[]> encode(List<String> texts) {
		List<long[]> inputs = texts.parallelStream().map((text) -> this.pieces.of(text, MAX_PIECES)).toList();
		float[][] vectors = new float[texts.size()][];
		List<List<Integer>> batches = batches(inputs);
		for (int from = 0; from < batches.size(); from += UNTIL_CANCELED) {
			CanceledException.throwIfCanceled();
			batches.subList(from, Math.min(from + UNTIL_CANCELED, batches.size()))
				.parallelStream()
				.forEach((batch) -> encode(batch, inputs, vectors));
		}
		return List.of(vectors);
	}

	/** Returns the positions of inputs of one length, which need no padding. */
	private static List<List<Integer>> batches(List<long[]> inputs) {
		Map<Integer, List<Integer>> byLength = IntStream.range(0, inputs.size())
			.boxed()
			.collect(Collectors.groupingBy((position) -> inputs.get(position).length));
		return byLength.values()
			.stream()
			.flatMap((positions) -> IntStream.iterate(0, (from) -> from < positions.size(), (from) -> from + BATCH)
				.mapToObj((from) -> positions.subList(from, Math.min(from + BATCH, positions.size()))))
			.toList();
	}

	private void encode(List<Integer> batch, List<long[]> inputs, float[][] vectors) {
		int length = inputs.get(batch.getFirst()).length;
		long[] ids = batch.stream().flatMapToLong((position) -> Arrays.stream(inputs.get(position))).toArray();
		long[] ones = new long[ids.length];
		Arrays.fill(ones, 1);
		long[] shape = { batch.size(), length };
		try (OnnxTensor pieces = tensor(ids, shape);
				OnnxTensor mask = tensor(ones, shape);
				OnnxTensor types = tensor(new long[ids.length], shape);
				OrtSession.Result result = this.session
					.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
			FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
			for (int position : batch) {
				float[] values = new float[length * DIMENSIONS];
				states.get(values);
				vectors[position] = mean(values);
			}
		}
		catch (OrtException ex) {
			// the message of the cause might quote the text
			throw new IllegalStateException("The sentence encoder failed: " + ex.getCode());
		}
	}

	private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
		return OnnxTensor.createTensor(this.environment, LongBuffer.wrap(values), shape);
	}

	/** Returns the mean of the vectors of all pieces, of length 1. */
	private static float[] mean(float[] values) {
		float[] mean = new float[DIMENSIONS];
		for (int i = 0; i < values.length; i++) {
			mean[i % DIMENSIONS] += values[i];
		}
		double square = 0;
		for (float value : mean) {
			square += value * value;
		}
		for (int i = 0; i < DIMENSIONS; i++) {
			mean[i] /= (float) Math.sqrt(square);
		}
		return mean;
	}

	private static final class Shared {

		private static final SentenceModel MODEL = load();

		private Shared() {
		}

	}

}
