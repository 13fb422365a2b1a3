package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of every kind that spreadsheets write, and the texts of their cells. */
class WorkbooksTest {

    /** Puts the text of a cell in the note of a statement, which keeps it as it was read. */
    private static final String MAPPING = """
            table: t.xlsx
            id: {prefix: kas, columns: [Naam]}
            columns: {stream: Naam, value: Bedrag, note: Datum}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken & <duinen>: dijken}}
            """;

    private static final String HEAD = "== sheet Blad1\nNaam | Bedrag | Datum\n";

    @TempDir
    Path temporary;

    @Test
    void theStrictFormOfTheStandardIsRead() throws IOException {
        assertEquals(
                List.of("kas.dijken-duinen 10.5 2026-01-13 t.xlsx!Blad1!B2"),
                read(HEAD + "Dijken & <duinen> | n:10.5 | i:2026-01-13T00:00:00\n@strict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i:2026-01-13",
                "i:2026-01-13T00:00:00",
                "i:2026-01-13T00:00:00.000",
                "i:2026-01-13T00:00:00Z",
                "d:46035",
                "{yyyy}46035",
                "{mmm}46035",
                "{d\\-m\\-yyyy}46035",
                "{[$-413]d mmmm yyyy;@}46035",
                "2026-01-13"
            })
    void aDayIsADayHoweverItIsKept(String day) throws IOException {
        assertEquals(
                List.of("kas.dijken-duinen 10 2026-01-13 t.xlsx!Blad1!B2"),
                read(HEAD + "Dijken & <duinen> | n:10 | " + day));
    }

    @Test
    void aFormulaMayGiveADay() throws IOException {
        String sheet = HEAD + "Dijken & <duinen> | n:10 | x\n== xl/worksheets/sheet1.xml\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Naam</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Bedrag</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>Datum</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Dijken &amp; &lt;duinen></t></is></c>"
                + "<c r=\"B2\"><v>10</v></c><c r=\"C2\" s=\"1\"><f>TODAY()</f><v>46035</v></c></row>"
                + "</sheetData></worksheet>";
        assertEquals(
                List.of(
                        "tables/t.xlsx!Blad1!C2: notice XLS-11 results of formulas in column note, 1 in total; this is the first"),
                mapWorkbook(sheet).findCodes());
        assertEquals(
                List.of("kas.dijken-duinen 10 2026-01-13 t.xlsx!Blad1!B2"),
                mapWorkbook(sheet).statements("kas"));
    }

    @ParameterizedTest
    @CsvSource({"44573, 2026-01-13", "1, 1904-01-02", "0, 1904-01-01"})
    void daysMayBeCountedFrom1904(String number, String day) throws IOException {
        assertEquals(
                List.of("kas.dijken-duinen 10 " + day + " t.xlsx!Blad1!B2"),
                read(HEAD + "Dijken & <duinen> | n:10 | d:" + number + "\n@1904"));
    }

    @ParameterizedTest
    @CsvSource({
        "d:46035.4375, 2026-01-13T10:30",
        "i:2026-01-13T10:30:00, 2026-01-13T10:30",
        "d:46035.43749999999999, 2026-01-13T10:30",
        "d:46034.99999999999999, 2026-01-13",
        "d:60.5, 1900-03-01T12:00",
        "d:1, 1900-01-01",
        "i:2026-02-30, 2026-02-30",
        "i:10:30:00, 10:30:00"
    })
    void aTimeStaysWithItsDayAndATextThatIsNoDayAsItIs(String cell, String text) throws IOException {
        assertEquals(
                List.of("kas.dijken-duinen 10 " + text + " t.xlsx!Blad1!B2"),
                read(HEAD + "Dijken & <duinen> | n:10 | " + cell));
    }

    /** In foreign and standard tables alike: at the first cell, once for a column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{#,##0,,\"mln\"}40000000 ~ mln EUR ~ error XLS-21",
                "{#,##0,,\"mln\"}40000000 ~ EUR ~ notice XLS-22",
                "{0%}0.4 ~ EUR ~ error XLS-21",
                "{#,##0,}40000 ~ EUR ~ warning XLS-20",
                "{;;;}40000 ~ EUR ~ warning XLS-20",
                "{[$USD] 0}40000 ~ EUR ~ warning XLS-20"
            })
    void whatACellShowsIsHeldAgainstItsUnit(String cell, String unit, String finding) throws IOException {
        String row = "\nDijken & <duinen> | " + cell + " | ";
        MappedFolder mapped = MappedFolder.of(temporary)
                .table("t.xlsx", WorkbookText.bytes(HEAD.strip() + row + "a" + row + "b"))
                .mapping(MAPPING.replace("unit: EUR", "unit: " + unit)
                        .replace("columns: [Naam]", "columns: [Datum]")
                        .replace("note: Datum", "item: Datum"));
        List<String> found = mapped.findCodes();
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("tables/t.xlsx!Blad1!B2: " + finding), found::toString);
        assertTrue(found.get(0).contains(", 2 in total"), found::toString);
    }

    private List<String> read(String workbook) throws IOException {
        MappedFolder mapped = mapWorkbook(workbook);
        assertEquals(List.of(), mapped.findCodes());
        return mapped.statements("kas");
    }

    private MappedFolder mapWorkbook(String workbook) throws IOException {
        return MappedFolder.of(temporary)
                .table("t.xlsx", WorkbookText.bytes(workbook))
                .mapping(MAPPING);
    }
}
