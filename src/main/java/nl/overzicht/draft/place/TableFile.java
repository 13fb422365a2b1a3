package nl.overzicht.draft.place;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.csv.TableFormat;
import nl.overzicht.load.csv.TextTable;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.json.JsonList;
import nl.overzicht.load.json.JsonOutline;
import nl.overzicht.load.json.JsonTable;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.xlsx.SheetChoice;
import nl.overzicht.load.xlsx.Workbook;

/**
 * A table in a file, with what is needed to open it. It is opened several times, since the analysis needs several readings.
 *
 * @param file the file
 * @param charset the encoding of a text table or of JSON
 * @param separator of a text table; empty: the default one, or the one that its first line declares
 * @param inWorkbook the sheet; empty for files other than workbooks
 * @param list the list within JSON; empty for other files
 */
public record TableFile(
        LargeFile file,
        Charset charset,
        Optional<Separator> separator,
        Optional<WorkbookSheet> inWorkbook,
        Optional<JsonOutline> list) {

    /**
     * A visible sheet of a workbook.
     *
     * @param workbook the workbook
     * @param name of the sheet
     * @param isOnly whether the workbook has no other visible sheet
     */
    public record WorkbookSheet(Workbook workbook, String name, boolean isOnly) {}

    /** The name of the sheet; empty when the file is not a workbook. */
    public Optional<String> sheet() {
        return inWorkbook.map(WorkbookSheet::name);
    }

    /** Whether the file is not a workbook with other visible sheets. */
    public boolean isOnlySheet() {
        return inWorkbook.map(WorkbookSheet::isOnly).orElse(true);
    }

    /** The name of the file without its folder. */
    public String name() {
        return file.path().getFileName().toString();
    }

    /** The rows from the first one on; empty, with findings, when they cannot be read. */
    public Optional<CellRows> rows(Findings findings) {
        Location at = file.at();
        if (list.isPresent()) {
            Map<String, Location> columns = list.get().columns().stream()
                    .collect(Collectors.toMap(Function.identity(), name -> at, (a, b) -> a, LinkedHashMap::new));
            Optional<String> path = Optional.of(list.get().path()).filter(text -> !text.isEmpty());
            return JsonTable.open(file, charset, new JsonList(path, at), columns, findings);
        }
        if (inWorkbook.isPresent()) {
            SheetChoice choice = new SheetChoice(sheet(), at, BilingualText.same(""), false);
            return inWorkbook.get().workbook().open(choice, findings);
        }
        Optional<TableFormat.DeclaredSeparator> declared =
                separator.map(sign -> new TableFormat.DeclaredSeparator(sign, at));
        TableFormat format = new TableFormat(charset, declared, Decimals.UNDECLARED);
        return TextTable.open(file, format, new Declaration("", ""), findings);
    }

    /** The location of a line of the file, or of a row of the sheet. */
    public Location place(int line) {
        Location whole = file.at();
        return sheet().map(name -> whole.inSheet(name, line, 1)).orElseGet(() -> new Location(whole.path(), line, 1));
    }
}
