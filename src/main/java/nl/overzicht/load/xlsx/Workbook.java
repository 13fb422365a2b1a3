package nl.overzicht.load.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.FileBeginning;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook that was screened once, and whose sheets can be opened repeatedly. */
public final class Workbook {

    private final LargeFile file;
    private final Screening screening;

    private Workbook(LargeFile file, Screening screening) {
        this.file = file;
        this.screening = screening;
    }

    /** Screens a file; empty, with a finding, when it is not a valid workbook or is refused by the screening (XLS-3). */
    public static Optional<Workbook> of(LargeFile file, Findings findings) {
        if (file.kind() != FileBeginning.Kind.ZIP || file.beginning().isOpenDocument()) {
            findings.add(openFault(file).at(file.at()));
            return Optional.empty();
        }
        return unlessDamaged(file, findings, () -> Optional.of(new Workbook(file, Screening.of(file))));
    }

    /** The rows of a sheet; empty, with findings, when there is no such sheet or its contents cannot be read. */
    public Optional<CellRows> open(SheetChoice choice, Findings findings) {
        return unlessDamaged(file, findings, () -> rows(choice, findings));
    }

    /** The names of the visible sheets, in order; none, with a finding, when they cannot be read. */
    public List<String> sheets(Findings findings) {
        return unlessDamaged(file, findings, () -> Optional.of(sheets())).orElse(List.of());
    }

    /** Work that may fail with any exception, since the numbers in a file may be wrong. */
    private interface Attempt<T> {
        Optional<T> run() throws IOException, XMLStreamException;
    }

    private static <T> Optional<T> unlessDamaged(LargeFile file, Findings findings, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (UnsafeWorkbook refused) {
            findings.add(refused.rule().at(file.at()));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            findings.add(WorkbookRule.DAMAGED_WORKBOOK.at(file.at()));
        }
        return Optional.empty();
    }

    private List<String> sheets() throws IOException {
        try (ReadableWorkbook workbook = readable()) {
            return workbook.getSheets()
                    .filter(SheetFinder::isVisible)
                    .map(SheetFinder::name)
                    .toList();
        }
    }

    private static WorkbookRule openFault(LargeFile file) {
        if (file.kind() == FileBeginning.Kind.COMPOUND) {
            return WorkbookRule.OLD_WORKBOOK;
        }
        if (file.beginning().isOpenDocument()) {
            return WorkbookRule.OPEN_DOCUMENT;
        }
        return file.beginning().isWebPage() ? WorkbookRule.WEB_PAGE : WorkbookRule.NO_WORKBOOK;
    }

    private Optional<CellRows> rows(SheetChoice choice, Findings findings) throws IOException {
        ReadableWorkbook workbook = readable();
        Optional<Sheet> sheet =
                new SheetFinder(file.at(), findings).choose(workbook.getSheets().toList(), choice);
        if (sheet.isEmpty()) {
            workbook.close();
            return Optional.empty();
        }
        Location there = file.at().inSheet(SheetFinder.name(sheet.get()), 0, 0);
        return Optional.of(new SheetRows(
                workbook,
                sheet.get(),
                screening.sheet(sheet.get().getId()),
                new CellValue(screening.since1904()),
                there,
                choice.reportsHidden(),
                findings));
    }

    /** Opens the workbook with its number formats, which distinguish dates; a workbook without formats contains no dates. */
    private ReadableWorkbook readable() throws IOException {
        try {
            return readable(new ReadingOptions(true, true));
        } catch (UnsafeWorkbook refused) {
            throw refused;
        } catch (RuntimeException withoutFormats) {
            return readable(new ReadingOptions(false, true));
        }
    }

    /** Opens the workbook; parts in a form that the library does not read are converted first. */
    private ReadableWorkbook readable(ReadingOptions options) throws IOException {
        return screening.unreadableParts().isEmpty()
                ? new ReadableWorkbook(file.path().toFile(), options)
                : new ReadableWorkbook(TransitionalWorkbook.of(file, screening.unreadableParts()), options);
    }
}
