package org.careeratlas.text;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The service runs where the encoder does not, and says what is missing. */
class EncoderTests {

	@Test
	void isPresent() {
		assertThat(Encoder.ifPresent()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ai.onnxruntime.", "all-minilm" })
	void textsAreRefusedWithoutItsJars(String missing) throws Exception {
		try (var classes = new Without(missing)) {
			Class<?> type = classes.loadClass(Meanings.class.getName());
			Class<?> metrics = classes.loadClass(MeterRegistry.class.getName());
			Constructor<?> constructor = type.getDeclaredConstructor(metrics);
			constructor.setAccessible(true);
			Object meanings = constructor
				.newInstance(classes.loadClass("io.micrometer.core.instrument.simple.SimpleMeterRegistry")
					.getDeclaredConstructor()
					.newInstance());
			Method nearest = type.getMethod("nearest", String.class, Set.class, int.class);
			assertThatExceptionOfType(InvocationTargetException.class)
				.isThrownBy(() -> nearest.invoke(meanings, "negotiation", Set.of(), 1))
				.satisfies((ex) -> assertThat(ex.getCause()).hasMessageContaining("onnxruntime")
					.extracting((cause) -> cause.getClass().getSimpleName())
					.isEqualTo("UnavailableException"));
		}
	}

	private static URL url(String entry) {
		try {
			return Path.of(entry).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** The class path without what begins with a name. */
	private static final class Without extends URLClassLoader {

		private final String missing;

		Without(String missing) {
			super(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.map(EncoderTests::url)
				.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
			this.missing = missing;
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			if (name.startsWith(this.missing)) {
				throw new ClassNotFoundException(name);
			}
			return super.findClass(name);
		}

		@Override
		public @Nullable URL findResource(String name) {
			return name.startsWith(this.missing) ? null : super.findResource(name);
		}

	}

}
