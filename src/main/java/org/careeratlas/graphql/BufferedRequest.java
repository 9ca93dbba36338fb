package org.careeratlas.graphql;

import java.io.ByteArrayInputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body has been read. */
class BufferedRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private final ByteArrayInputStream unread;

	BufferedRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
		this.unread = new ByteArrayInputStream(body);
	}

	/** The whole body, however much of it has been read from the stream. */
	byte[] body() {
		return this.body;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new ServletInputStream() {
			@Override
			public boolean isFinished() {
				return BufferedRequest.this.unread.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new IllegalStateException("The body has already been read");
			}

			@Override
			public int read() {
				return BufferedRequest.this.unread.read();
			}

			@Override
			public int read(byte[] buffer, int offset, int length) {
				return BufferedRequest.this.unread.read(buffer, offset, length);
			}
		};
	}

}
