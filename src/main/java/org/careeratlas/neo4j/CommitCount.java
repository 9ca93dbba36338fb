package org.careeratlas.neo4j;

import java.nio.ByteBuffer;
import java.nio.BufferUnderflowException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Bookmark;

/**
 * Number of transactions that a database has committed, whoever committed them, as its
 * bookmarks tell: {@code FB:} and, in Base64 and PackStream, a list of one pair of 16
 * bytes, which identify the database, and the number, followed by an empty list.
 *
 * @param database id of the database
 * @param number of its last transaction
 */
record CommitCount(String database, long number) {

	private static final String PREFIX = "FB:";

	private static final byte[] BEGINNING = { (byte) 0x91, (byte) 0xCC, 16 };

	private static final byte END = (byte) 0x90;

	/**
	 * Returns a text that stays equal as long as each commit is one of those counted. If
	 * the bookmarks cannot be read, it differs after any commit.
	 * @param ownCommits number of commits that are accounted for
	 */
	static String unexplained(Set<Bookmark> bookmarks, long ownCommits) {
		if (bookmarks.size() == 1) {
			Optional<CommitCount> count = of(bookmarks.iterator().next().value());
			if (count.isPresent()) {
				return count.get().database + " " + (count.get().number - ownCommits);
			}
		}
		return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
	}

	/** Returns the count in a bookmark; empty if it has another form. */
	static Optional<CommitCount> of(String bookmark) {
		try {
			return bookmark.startsWith(PREFIX)
					? of(ByteBuffer.wrap(Base64.getDecoder().decode(bookmark.substring(PREFIX.length()))))
					: Optional.empty();
		}
		catch (IllegalArgumentException | BufferUnderflowException ex) {
			return Optional.empty();
		}
	}

	private static Optional<CommitCount> of(ByteBuffer bytes) {
		byte[] beginning = new byte[BEGINNING.length];
		byte[] database = new byte[BEGINNING[2]];
		bytes.get(beginning).get(database);
		long number = integer(bytes);
		boolean isWhole = bytes.get() == END && !bytes.hasRemaining();
		return (isWhole && ByteBuffer.wrap(beginning).equals(ByteBuffer.wrap(BEGINNING)))
				? Optional.of(new CommitCount(HexFormat.of().formatHex(database), number)) : Optional.empty();
	}

	private static long tiny(byte marker) {
		if (marker < 0) {
			throw new IllegalArgumentException("No integer of a commit begins with " + marker);
		}
		return marker;
	}

	/** Reads an integer of PackStream, which is as short as possible. */
	private static long integer(ByteBuffer bytes) {
		byte marker = bytes.get();
		return switch (marker & 0xFF) {
			case 0xC8 -> bytes.get();
			case 0xC9 -> bytes.getShort();
			case 0xCA -> bytes.getInt();
			case 0xCB -> bytes.getLong();
			default -> tiny(marker);
		};
	}

}
