package nl.overzicht.draft.place;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
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
 * @param sheet of a workbook; empty of other files
 * @param isOnlySheet whether no other sheet of the workbook can be seen
 * @param list of JSON; empty of other files
 */
public record TableFile(
        LargeFile file,
        Charset charset,
        Optional<Separator> separator,
        Optional<String> sheet,
        boolean isOnlySheet,
        Optional<JsonOutline> list) {

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
        if (sheet.isPresent()) {
            return Workbook.open(file, new SheetChoice(sheet, at, Text.same(""), false), findings);
        }
        Optional<TableFormat.DeclaredSeparator> declared =
                separator.map(sign -> new TableFormat.DeclaredSeparator(sign, at));
        TableFormat format = new TableFormat(charset, declared, Decimals.UNDECLARED);
        return TextTable.open(file, format, new Declaration("", ""), findings);
    }

    /** A line of it, or a row of its sheet. */
    public Location place(int line) {
        Location whole = file.at();
        return sheet.map(name -> whole.inSheet(name, line, 1)).orElseGet(() -> new Location(whole.path(), line, 1));
    }
}
