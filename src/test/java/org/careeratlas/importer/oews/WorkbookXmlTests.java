package org.careeratlas.importer.oews;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.careeratlas.importer.table.CatalogueFile;
import org.careeratlas.importer.table.RawRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookXmlTests {

	private static final List<String> SHARED = List.of("Baker", "Cook");

	@Test
	void aCellStandsInTheColumnThatItNames() throws Exception {
		List<String> cells = cells("<c r='B3'><v>1</v></c><c r='z3'><v>2</v></c><c r='AA3'><v>3</v></c>");
		assertThat(cells).hasSize(27).filteredOn((cell) -> !cell.isEmpty()).containsExactly("1", "2", "3");
		assertThat(cells.get(1)).isEqualTo("1");
		assertThat(cells.get(25)).isEqualTo("2");
		assertThat(cells.get(26)).isEqualTo("3");
		assertThat(cells("<c r='BC1'><v>1</v></c>")).hasSize(2 * 26 + 3).endsWith("", "1");
	}

	@Test
	void aCellThatNamesNoColumnStandsBesideTheLast() throws Exception {
		assertThat(cells("<c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c>")).containsExactly("1", "", "2", "3");
	}

	@Test
	void aRowThatNamesNoLineStandsBelowTheLast() throws Exception {
		assertThat(rows("<row/><row r='4'/><row/>")).containsExactly(new RawRow(1, List.of()), new RawRow(4, List.of()),
				new RawRow(5, List.of()));
	}

	@Test
	void aCellReadsAsAPersonSeesIt() throws Exception {
		assertThat(cells("<c t='s'><v>1</v></c>")).containsExactly("Cook");
		assertThat(cells("<c t='b'><v>1</v></c><c t='b'><v>0</v></c>")).containsExactly("TRUE", "FALSE");
		assertThat(cells("<c t='n'><v>50000.0</v></c><c><v>1.25E3</v></c><c/>")).containsExactly("50000", "1250", "");
		assertThat(cells("<c t='inlineStr'><is><t> Pastry </t><t>cook</t></is></c>")).containsExactly("Pastry cook");
		assertThat(cells("<c t='str'><f>A1</f><v>Baker</v></c>")).containsExactly("Baker");
	}

	@Test
	void aDamagedCellIsFoundWhenItsRowIsReached() {
		assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> cells("<c t='s'><v>2</v></c>"));
		assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> cells("<c t='n'><v>many</v></c>"));
		assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> rows("<row></cell>"));
	}

	private static List<String> cells(String cells) throws IOException, XMLStreamException {
		return rows("<row>" + cells + "</row>").getFirst().values();
	}

	private static List<RawRow> rows(String rows) throws IOException, XMLStreamException {
		byte[] sheet = "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(rows)
			.getBytes(StandardCharsets.UTF_8);
		return WorkbookXml.rows(
				new CatalogueFile("sheet1.xml", "a.xlsx!/sheet1.xml", () -> new ByteArrayInputStream(sheet)), SHARED,
				WorkbookXmlTests::list);
	}

	private static List<RawRow> list(Iterator<RawRow> rows) {
		var list = new ArrayList<RawRow>();
		rows.forEachRemaining(list::add);
		return list;
	}

}
