package org.careeratlas.importer.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineBytesTests {

	@Test
	void noLineFollowsTheLast() {
		Iterator<byte[]> lines = lines("a\n").iterator();
		assertThat(lines.next()).isEqualTo(new byte[] { 'a' });
		assertThat(lines.hasNext()).isFalse();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lines::next);
	}

	@Test
	void lineFeedsAloneEndLines() {
		assertThat(lines("a\r\n\nb")).containsExactly(new byte[] { 'a', '\r' }, new byte[0], new byte[] { 'b' });
	}

	@Test
	void bytesOfZeroArePartOfTheirLine() {
		assertThat(lines("\0a\0b\n\0")).containsExactly(new byte[] { 0, 'a', 0, 'b' }, new byte[] { 0 });
	}

	private static LineBytes lines(String content) {
		return new LineBytes(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
