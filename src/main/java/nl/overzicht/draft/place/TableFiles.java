package nl.overzicht.draft.place;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.draft.place.TableFile.WorkbookSheet;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.json.JsonOutline;
import nl.overzicht.load.json.JsonTable;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.xlsx.Workbook;

/** Determines how a foreign file is opened: its kind, and for text its encoding and separator. */
public record TableFiles(Findings findings) {

    private static final String WORKBOOK = ".xlsx";

    /** The number of rows that are read to determine the separator. */
    private static final int LOOKED_AT = 60;

    private static final long WEIGHT = 20_000;

    /**
     * The tables of a file: one for each visible sheet of a workbook, otherwise one. Empty, with findings, when the file cannot
     * be opened.
     */
    public List<TableFile> of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path given = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        String name = whole.getFileName().toString();
        Optional<Folder> folder = Folder.open(given, findings);
        if (folder.filter(there -> !there.has(name)).isPresent()) {
            findings.add(FileRule.GIVEN_FILE_MISSING.at(folder.get().place(name)));
            return List.of();
        }
        return folder.flatMap(there -> there.open(name, Reading.MOST_TABLE))
                .map(this::tables)
                .orElse(List.of());
    }

    private List<TableFile> tables(LargeFile file) {
        String name = file.path().getFileName().toString();
        if (name.endsWith(WORKBOOK)) {
            return Workbook.of(file, findings)
                    .map(workbook -> sheets(file, workbook))
                    .orElse(List.of());
        }
        Charset charset = file.likelyCharset();
        if (JsonTable.isNamed(name)) {
            return JsonOutline.of(file, charset, findings).stream()
                    .map(list -> new TableFile(file, charset, Optional.empty(), Optional.empty(), Optional.of(list)))
                    .toList();
        }
        return List.of(text(file, charset));
    }

    /** A text table with the separator that fits best; the usual one where none fits better. */
    private static TableFile text(LargeFile file, Charset charset) {
        TableFile best = text(file, charset, Optional.empty());
        long most = fit(best);
        for (Separator separator : Separator.values()) {
            TableFile other = text(file, charset, Optional.of(separator));
            long fit = fit(other);
            if (fit > most) {
                best = other;
                most = fit;
            }
        }
        return best;
    }

    private List<TableFile> sheets(LargeFile file, Workbook workbook) {
        List<String> names = workbook.sheets(findings);
        return names.stream()
                .map(name -> new WorkbookSheet(workbook, name, names.size() == 1))
                .map(sheet -> new TableFile(file, null, Optional.empty(), Optional.of(sheet), Optional.empty()))
                .toList();
    }

    private static TableFile text(LargeFile file, Charset charset, Optional<Separator> separator) {
        return new TableFile(file, charset, separator, Optional.empty(), Optional.empty());
    }

    /** A score of how well a separator fits: how many rows have an equal number of cells, then that number. */
    private static long fit(TableFile table) {
        Optional<CellRows> opened = table.rows(new Findings());
        if (opened.isEmpty()) {
            return -1;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        try (CellRows rows = opened.get()) {
            for (int i = 0; i < LOOKED_AT; i++) {
                List<TableCell> cells = rows.next();
                if (cells.size() > 1) {
                    widths.merge(cells.size(), 1, Integer::sum);
                }
            }
        }
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * WEIGHT + width.getKey())
                .max()
                .orElse(0);
    }
}
