package org.careeratlas.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A connection that sends one request after another and reads just as much of HTTP as it
 * must: client and services share the machine.
 */
public final class Client implements AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private final URI address;

	private final String headers;

	private final @Nullable InetAddress from;

	private Socket socket;

	private InputStream in;

	private boolean ends;

	/**
	 * Connects.
	 * @param headers more lines of the header, each with its end
	 */
	public Client(URI address, String headers) throws IOException {
		this(address, headers, null);
	}

	/**
	 * Same from an address of this machine.
	 * @param from null for any
	 */
	public Client(URI address, String headers, @Nullable InetAddress from) throws IOException {
		this.address = address;
		this.headers = headers;
		this.from = from;
		this.socket = connect();
		this.in = new BufferedInputStream(this.socket.getInputStream(), BUFFER);
	}

	private Socket connect() throws IOException {
		var connected = new Socket(InetAddress.getByName(this.address.getHost()), this.address.getPort(), this.from, 0);
		connected.setTcpNoDelay(true);
		return connected;
	}

	/** Connects again where the server has ended the connection. */
	private void reconnect() throws IOException {
		this.socket.close();
		this.socket = connect();
		this.in = new BufferedInputStream(this.socket.getInputStream(), BUFFER);
		this.ends = false;
	}

	/**
	 * Returns the body of the answer.
	 * @throws IllegalStateException if it is an error
	 */
	public byte[] post(byte[] body) throws IOException {
		Answer answer = send(body);
		if (answer.isError()) {
			throw new IllegalStateException(answer.status + "\n" + new String(answer.body, StandardCharsets.UTF_8));
		}
		return answer.body;
	}

	/** Returns the answer, whatever it is. */
	public Answer send(byte[] body) throws IOException {
		if (this.ends) {
			reconnect();
		}
		var request = new ByteArrayOutputStream();
		request.writeBytes(
				"POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
					.formatted(this.address.getPath(), this.headers, body.length)
					.getBytes(StandardCharsets.US_ASCII));
		request.writeBytes(body);
		request.writeTo(this.socket.getOutputStream());
		return new Answer(line(), answer());
	}

	private byte[] answer() throws IOException {
		int length = -1;
		for (String line = line(); !line.isEmpty(); line = line()) {
			String header = line.toLowerCase(Locale.ROOT);
			this.ends |= header.equals("connection: close");
			if (header.startsWith("content-length:")) {
				length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
			}
		}
		return (length >= 0) ? this.in.readNBytes(length) : chunks();
	}

	private byte[] chunks() throws IOException {
		var answer = new ByteArrayOutputStream();
		for (int size = chunk(); size > 0; size = chunk()) {
			answer.writeBytes(this.in.readNBytes(size));
			line();
		}
		line();
		return answer.toByteArray();
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		var line = new StringBuilder();
		for (int read = this.in.read(); read != '\n'; read = this.in.read()) {
			if (read < 0) {
				throw new EOFException("The connection was closed");
			}
			if (read != '\r') {
				line.append((char) read);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * What came back.
	 *
	 * @param status line with the status
	 */
	public record Answer(String status, byte[] body) {

		public boolean isError() {
			return !this.status.contains(" 200 ")
					|| new String(this.body, 0, Math.min(12, this.body.length), StandardCharsets.UTF_8)
						.contains("\"errors\"");
		}

	}

}
