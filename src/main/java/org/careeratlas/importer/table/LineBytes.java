package org.careeratlas.importer.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Splits a stream into undecoded lines, without line feeds. */
final class LineBytes implements Iterable<byte[]> {

	private final InputStream in;

	LineBytes(InputStream in) {
		this.in = new BufferedInputStream(in);
	}

	@Override
	public Iterator<byte[]> iterator() {
		return new Iterator<>() {

			private int next = read();

			@Override
			public boolean hasNext() {
				return this.next >= 0;
			}

			@Override
			public byte[] next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				var line = new ByteArrayOutputStream();
				while (this.next >= 0 && this.next != '\n') {
					line.write(this.next);
					this.next = read();
				}
				this.next = (this.next < 0) ? this.next : read();
				return line.toByteArray();
			}

		};
	}

	private int read() {
		try {
			return this.in.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
