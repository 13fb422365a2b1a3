package nl.overzicht.render.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.LibreOffice;
import nl.overzicht.NegativeReport;
import nl.overzicht.funding.Statement;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published tables as a real spreadsheet reads them, and what it saves as we read it. */
@Tag("slow")
class SpreadsheetTest {

    private static final List<String> FORMULAS = List.of(
            "=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"https://x.example\";\"a\")", "\uff1d1+1");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private static final Map<String, Path> CONTENTS =
            Map.of("default.csv", DefaultReport.CONTENT, "coast.csv", CoastReport.CONTENT);

    @TempDir
    static Path temporary;

    private static Path tables;
    private static Path workbooks;
    private static Path workbooksOfDocuments;

    /** Starting it takes seconds, so it opens all files of one kind at once. */
    @BeforeAll
    static void openAll() throws Exception {
        LibreOffice office = LibreOffice.of(temporary);
        tables = Files.createDirectory(temporary.resolve("tables"));
        Files.write(tables.resolve("safe.csv"), DatasetFiles.csv(table(FORMULAS)));
        Files.writeString(tables.resolve("unsafe.csv"), "name\n" + String.join("\n", FORMULAS.subList(0, 3)));
        List<Path> statements = new ArrayList<>();
        for (String name : CONTENTS.keySet()) {
            Path csv = CONTENTS.get(name).resolve("data/statements.csv");
            statements.add(Files.copy(csv, tables.resolve(name)));
        }
        copyPublished("negative", NegativeReport.build(temporary.resolve("negative")));
        copyPublished("coast", CoastReport.output());
        workbooks = office.openCsv("xlsx", files(tables));
        workbooksOfDocuments = office.open("xlsx", files(office.openCsv("ods", statements)));
    }

    private static void copyPublished(String name, Path output) throws IOException {
        for (Path table : files(output.resolve("site/data"))) {
            Files.copy(table, tables.resolve("published-" + name + "-" + table.getFileName()));
        }
    }

    /** The same cells without an apostrophe show that this spreadsheet would run them. */
    @Test
    void textsThatBeginAsFormulasAreInert() throws IOException {
        assertEquals(
                FORMULAS.stream().map(text -> CellType.STRING + " '" + text).toList(),
                column(workbooks.resolve("safe.xlsx")).stream()
                        .map(cell -> cell.getType() + " " + cell.getText())
                        .toList());
        assertTrue(
                column(workbooks.resolve("unsafe.xlsx")).stream().anyMatch(cell -> cell.getType() == CellType.FORMULA));
    }

    /**
     * Each number is read as that number, so that sums are the same; each day as that day; each text as that text, accents
     * included.
     */
    @Test
    void eachCellIsWhatWePublished() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        for (Path table : files(tables)) {
            String name = table.getFileName().toString();
            if (name.startsWith("published-")) {
                compare(rows(Files.readAllBytes(table)), workbooks.resolve(name.replace(".csv", ".xlsx")), seen);
            }
        }
        assertEquals(Set.of("accent", "day", "negative", "number", "text"), seen.keySet(), seen::toString);
    }

    /** Saved as a workbook, and as OpenDocument and then as a workbook. */
    @Test
    void whatItSavesIsReadAsTheSameStatements() throws IOException {
        for (String name : CONTENTS.keySet()) {
            Path content = CONTENTS.get(name);
            String workbook = name.replace(".csv", ".xlsx");
            List<Statement> ours = DefaultReport.load(content).programme().statements();
            assertEquals(ours, read(content, workbooks.resolve(workbook)));
            assertEquals(ours, read(content, workbooksOfDocuments.resolve(workbook)));
        }
    }

    private static List<Statement> read(Path content, Path workbook) throws IOException {
        Path copy = Folders.copy(content, Files.createTempDirectory(temporary, "content"));
        Files.delete(copy.resolve("data/statements.csv"));
        Files.copy(workbook, copy.resolve("data/statements.xlsx"));
        return DefaultReport.load(copy).programme().statements();
    }

    private static void compare(List<List<String>> ours, Path workbook, Map<String, Integer> seen) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            List<Row> landed = book.getFirstSheet().read();
            assertEquals(ours.size(), landed.size(), workbook::toString);
            for (int row = 0; row < ours.size(); row++) {
                for (int column = 0; column < ours.get(row).size(); column++) {
                    String kind = compare(ours.get(row).get(column), landed.get(row), column);
                    seen.merge(kind, 1, Integer::sum);
                }
            }
        }
        seen.remove("nothing");
    }

    /** Compares a cell and returns its kind. */
    private static String compare(String ours, Row row, int column) {
        Cell landed = row.getOptionalCell(column).orElse(null);
        if (ours.isEmpty()) {
            assertTrue(landed == null || landed.getType() == CellType.EMPTY, () -> "nothing became " + landed);
            return "nothing";
        } else if (ours.matches(NUMBER)) {
            assertEquals(CellType.NUMBER, landed.getType(), ours);
            assertEquals(0, new BigDecimal(ours).compareTo(landed.asNumber()), ours);
            return ours.startsWith("-") ? "negative" : "number";
        } else if (ours.matches(DAY)) {
            assertEquals(LocalDate.parse(ours).atStartOfDay(), landed.asDate());
            return "day";
        }
        assertEquals(CellType.STRING + " " + ours, landed.getType() + " " + landed.getText());
        return ours.chars().anyMatch(c -> c > 127 && Character.isLetter(c)) ? "accent" : "text";
    }

    private static List<Cell> column(Path workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCell(0))
                    .toList();
        }
    }

    private static Dataset table(List<String> cells) {
        return new Dataset(
                "t",
                List.of(DatasetColumn.text("name", "")),
                () -> cells.stream().map(cell -> List.of(cell)));
    }

    /** The tables and documents below a folder. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|ods)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<String>> rows(byte[] csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvParser parser = new CsvFactory().createParser(csv)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> row = new ArrayList<>();
                for (String cell = parser.nextTextValue(); cell != null; cell = parser.nextTextValue()) {
                    row.add(cell);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
