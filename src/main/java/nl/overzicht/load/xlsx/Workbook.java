package nl.overzicht.load.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Text;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.unicode.NormalText;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens a workbook and chooses its sheet. */
public final class Workbook {

    private static final String USUAL = "statements";

    private final Location at;
    private final Findings findings;

    private Workbook(Location at, Findings findings) {
        this.at = at;
        this.findings = findings;
    }

    /**
     * The rows of a sheet; empty, with findings, when the file is not a valid workbook, is refused by the screening
     * (XLS-3), or has no such sheet.
     */
    public static Optional<CellRows> open(LargeFile file, SheetChoice choice, Findings findings) {
        return new Workbook(file.at(), findings).open(file, choice);
    }

    /** The names of the sheets that are not hidden, in order; none, with a finding, when the file is not a valid workbook. */
    public static List<String> sheets(LargeFile file, Findings findings) {
        return new Workbook(file.at(), findings).sheets(file);
    }

    private List<String> sheets(LargeFile file) {
        if (file.kind() != LargeFile.Kind.ZIP) {
            findings.add(notOpened(file).at(at));
            return List.of();
        }
        try (ReadableWorkbook workbook = readable(file, Screening.of(file).strange())) {
            return workbook.getSheets()
                    .filter(Workbook::isVisible)
                    .map(Workbook::name)
                    .toList();
        } catch (UnsafeWorkbook refused) {
            findings.add(refused.rule().at(at));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            findings.add(WorkbookRule.DAMAGED_WORKBOOK.at(at));
        }
        return List.of();
    }

    private Optional<CellRows> open(LargeFile file, SheetChoice choice) {
        if (file.kind() != LargeFile.Kind.ZIP) {
            findings.add(notOpened(file).at(at));
            return Optional.empty();
        }
        try {
            return rows(file, Screening.of(file), choice);
        } catch (UnsafeWorkbook refused) {
            findings.add(refused.rule().at(at));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            findings.add(WorkbookRule.DAMAGED_WORKBOOK.at(at));
        }
        return Optional.empty();
    }

    private static WorkbookRule notOpened(LargeFile file) {
        if (file.kind() == LargeFile.Kind.COMPOUND) {
            return WorkbookRule.OLD_WORKBOOK;
        }
        return file.isWebPage() ? WorkbookRule.WEB_PAGE : WorkbookRule.NO_WORKBOOK;
    }

    private Optional<CellRows> rows(LargeFile file, Screening screening, SheetChoice choice) throws IOException {
        ReadableWorkbook workbook = readable(file, screening.strange());
        Optional<Sheet> sheet = choose(workbook.getSheets().toList(), choice);
        if (sheet.isEmpty()) {
            workbook.close();
            return Optional.empty();
        }
        Location there = at.inSheet(name(sheet.get()), 0, 0);
        return Optional.of(new SheetRows(
                workbook,
                sheet.get(),
                screening.sheet(sheet.get().getId()),
                new CellValue(screening.since1904()),
                there,
                choice.reportsHidden(),
                findings));
    }

    /**
     * Formats say which numbers are dates; a workbook without any has no dates.
     *
     * @param strange parts that must be written in another form before
     */
    private static ReadableWorkbook readable(LargeFile file, Set<String> strange) throws IOException {
        try {
            return readable(file, strange, new ReadingOptions(true, true));
        } catch (UnsafeWorkbook refused) {
            throw refused;
        } catch (RuntimeException withoutFormats) {
            return readable(file, strange, new ReadingOptions(false, true));
        }
    }

    private static ReadableWorkbook readable(LargeFile file, Set<String> strange, ReadingOptions options)
            throws IOException {
        return strange.isEmpty()
                ? new ReadableWorkbook(file.path().toFile(), options)
                : new ReadableWorkbook(TransitionalWorkbook.of(file, strange), options);
    }

    private Optional<Sheet> choose(List<Sheet> sheets, SheetChoice choice) {
        Optional<Sheet> chosen = choice.name().isPresent()
                ? named(sheets, choice.name().get(), choice.declared())
                : onlyOne(sheets, choice.hint());
        chosen.ifPresent(found -> sheets.forEach(sheet -> report(sheet, sheet == found)));
        return chosen;
    }

    private Optional<Sheet> named(List<Sheet> sheets, String name, Location declared) {
        List<String> names = sheets.stream().map(Workbook::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            findings.add(WorkbookRule.NO_SHEET.at(declared, name).suggesting(NearestWord.suggestion(name, names)));
            return Optional.empty();
        }
        return Optional.of(sheets.get(index));
    }

    private Optional<Sheet> onlyOne(List<Sheet> sheets, Text hint) {
        List<Sheet> visible = sheets.stream().filter(Workbook::isVisible).toList();
        List<Sheet> usual =
                visible.stream().filter(sheet -> name(sheet).equals(USUAL)).toList();
        List<Sheet> fit = usual.isEmpty() ? visible : usual;
        if (fit.size() == 1) {
            return Optional.of(fit.get(0));
        }
        String names = visible.stream().map(Workbook::name).collect(Collectors.joining(", "));
        findings.add(WorkbookRule.WHICH_SHEET.at(at, names, hint));
        return Optional.empty();
    }

    private void report(Sheet sheet, boolean isRead) {
        Location there = at.inSheet(name(sheet), 0, 0);
        if (!isRead) {
            boolean visible = isVisible(sheet);
            findings.add((visible ? WorkbookRule.SHEET_NOT_READ : WorkbookRule.HIDDEN_SHEET_NOT_READ).at(there));
        } else if (!isVisible(sheet)) {
            findings.add(WorkbookRule.HIDDEN_SHEET_READ.at(there));
        }
    }

    /** As a mapping names it, however its characters were typed. */
    private static String name(Sheet sheet) {
        return NormalText.text(sheet.getName());
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }
}
