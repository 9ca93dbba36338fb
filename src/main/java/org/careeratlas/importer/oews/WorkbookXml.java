package org.careeratlas.importer.oews;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.careeratlas.importer.table.CatalogueFile;
import org.careeratlas.importer.table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of cells from a part of a workbook, in SpreadsheetML: see ECMA-376,
 * part 1, chapter 18. This subset is small enough to do without a library.
 */
final class WorkbookXml {

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private WorkbookXml(XMLStreamReader xml) {
		this.xml = xml;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** Reads the strings that cells refer to by index. */
	static List<String> sharedStrings(CatalogueFile part) throws IOException, XMLStreamException {
		return read(part, (reader) -> {
			var texts = new ArrayList<String>();
			while (reader.nextElement("si")) {
				texts.add(reader.text("si"));
			}
			return texts;
		});
	}

	/**
	 * Applies a function to the rows of a sheet that are not empty, read as it asks for
	 * them.
	 */
	static <T extends @Nullable Object> T rows(CatalogueFile part, List<String> sharedStrings,
			Function<Iterator<RawRow>, T> reading) throws IOException, XMLStreamException {
		try {
			return read(part, (reader) -> reading.apply(reader.new Rows(sharedStrings)));
		}
		catch (UncheckedXmlException ex) {
			throw new XMLStreamException(ex.getCause());
		}
	}

	private static <T extends @Nullable Object> T read(CatalogueFile part, Reading<T> reading)
			throws IOException, XMLStreamException {
		try (InputStream in = part.content().open()) {
			XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
			try {
				return reading.apply(new WorkbookXml(xml));
			}
			finally {
				xml.close();
			}
		}
	}

	/**
	 * Advances to the next element with the name; returns false at the end of the part.
	 */
	private boolean nextElement(String name) throws XMLStreamException {
		while (this.xml.hasNext()) {
			if (this.xml.next() == XMLStreamConstants.START_ELEMENT && name.equals(this.xml.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String attribute(String name) {
		return this.xml.getAttributeValue(null, name);
	}

	private List<String> cells(List<String> sharedStrings) throws XMLStreamException {
		var cells = new ArrayList<String>();
		while (!endOf("row", this.xml.next())) {
			if (this.xml.isStartElement() && "c".equals(this.xml.getLocalName())) {
				String reference = attribute("r");
				int column = (reference != null) ? column(reference) : cells.size();
				while (cells.size() < column) {
					cells.add("");
				}
				cells.add(cell(attribute("t"), sharedStrings));
			}
		}
		return cells;
	}

	/** Returns the index of a column, from 0: A to Z, then AA to ZZ and so on. */
	private static int column(String reference) {
		int column = 0;
		for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
			column = column * 26 + reference.toUpperCase(Locale.ROOT).charAt(i) - 'A' + 1;
		}
		return column - 1;
	}

	private String cell(@Nullable String type, List<String> sharedStrings) throws XMLStreamException {
		String value = text("c").strip();
		return switch (type) {
			case "s" -> sharedStrings.get(Integer.parseInt(value));
			case "b" -> "1".equals(value) ? "TRUE" : "FALSE";
			case "n" -> number(value);
			case null -> number(value);
			default -> value;
		};
	}

	private static String number(String value) {
		return value.isEmpty() ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString();
	}

	/** Returns all text in the element, except formulas and phonetic readings. */
	private String text(String element) throws XMLStreamException {
		var text = new StringBuilder();
		int ignored = 0;
		for (int event = this.xml.next(); !endOf(element, event); event = this.xml.next()) {
			if (this.xml.isStartElement() && isIgnored()) {
				ignored++;
			}
			else if (this.xml.isEndElement() && isIgnored()) {
				ignored--;
			}
			else if (this.xml.isCharacters() && ignored == 0) {
				text.append(this.xml.getText());
			}
		}
		return text.toString();
	}

	private boolean isIgnored() {
		return "f".equals(this.xml.getLocalName()) || "rPh".equals(this.xml.getLocalName());
	}

	private boolean endOf(String element, int event) {
		return event == XMLStreamConstants.END_ELEMENT && element.equals(this.xml.getLocalName());
	}

	/** The rows of a sheet, each read when it is asked for. */
	private final class Rows implements Iterator<RawRow> {

		private final List<String> sharedStrings;

		private long line;

		private @Nullable RawRow next;

		Rows(List<String> sharedStrings) {
			this.sharedStrings = sharedStrings;
		}

		@Override
		public boolean hasNext() {
			if (this.next == null) {
				this.next = read();
			}
			return this.next != null;
		}

		@Override
		public RawRow next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			RawRow row = Objects.requireNonNull(this.next);
			this.next = null;
			return row;
		}

		private @Nullable RawRow read() {
			try {
				if (!nextElement("row")) {
					return null;
				}
				String number = attribute("r");
				this.line = (number != null) ? Long.parseLong(number) : this.line + 1;
				return new RawRow(this.line, cells(this.sharedStrings));
			}
			catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException ex) {
				throw new UncheckedXmlException(ex);
			}
		}

	}

	/** Thrown through an iterator if a part is damaged. */
	private static final class UncheckedXmlException extends RuntimeException {

		UncheckedXmlException(Exception cause) {
			super(cause);
		}

	}

	@FunctionalInterface
	private interface Reading<T extends @Nullable Object> {

		T apply(WorkbookXml xml) throws XMLStreamException;

	}

}
