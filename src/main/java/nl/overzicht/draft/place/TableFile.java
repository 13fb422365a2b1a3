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
 * A table in a file, and how it is opened. It can be opened again and again: what is looked for takes several readings.
 *
 * @param file that holds it
 * @param charset of a text and of JSON
 * @param separator of a text; empty: the usual one, or what its first line says
 * @param inWorkbook of a workbook; empty of other files
 * @param list of JSON; empty of other files
 */
public record TableFile(
        LargeFile file,
        Charset charset,
        Optional<Separator> separator,
        Optional<WorkbookSheet> inWorkbook,
        Optional<JsonOutline> list) {

    /**
     * A sheet that is not hidden.
     *
     * @param workbook that holds it
     * @param name of the sheet
     * @param isOnly whether no other sheet of the workbook can be seen
     */
    public record WorkbookSheet(Workbook workbook, String name, boolean isOnly) {}

    /** The name of its sheet; empty of what is no workbook. */
    public Optional<String> sheet() {
        return inWorkbook.map(WorkbookSheet::name);
    }

    /** Whether the file shows no other table: it is no workbook with other sheets. */
    public boolean isOnlySheet() {
        return inWorkbook.map(WorkbookSheet::isOnly).orElse(true);
    }

    /** The name of the file without its folder. */
    public String name() {
        return file.path().getFileName().toString();
    }

    /** The rows from the first on; empty, with findings, when they cannot be read. */
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

    /** A line of it, or a row of its sheet. */
    public Location place(int line) {
        Location whole = file.at();
        return sheet().map(name -> whole.inSheet(name, line, 1)).orElseGet(() -> new Location(whole.path(), line, 1));
    }
}
