package nl.overzicht.load.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.unicode.NormalText;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Chooses the sheet of a workbook that is to be read.
 *
 * @param at the workbook
 * @param findings receives why there is no such sheet, and which sheets are not read
 */
record SheetFinder(Location at, Findings findings) {

    private static final String USUAL = "statements";

    /** The sheet; reports an invalid choice, and the sheets that are not read. */
    Optional<Sheet> choose(List<Sheet> sheets, SheetChoice choice) {
        Optional<Sheet> chosen = choice.name().isPresent()
                ? findByName(sheets, choice.name().get(), choice.declared())
                : onlyOne(sheets, choice.hint());
        chosen.ifPresent(found -> sheets.forEach(sheet -> report(sheet, sheet == found)));
        return chosen;
    }

    private Optional<Sheet> findByName(List<Sheet> sheets, String name, Location declared) {
        List<String> names = sheets.stream().map(SheetFinder::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            findings.add(WorkbookRule.NO_SHEET.at(declared, name).withSuggestion(NearestWord.suggestion(name, names)));
            return Optional.empty();
        }
        return Optional.of(sheets.get(index));
    }

    private Optional<Sheet> onlyOne(List<Sheet> sheets, BilingualText hint) {
        List<Sheet> visible = sheets.stream().filter(SheetFinder::isVisible).toList();
        List<Sheet> usual =
                visible.stream().filter(sheet -> name(sheet).equals(USUAL)).toList();
        List<Sheet> fit = usual.isEmpty() ? visible : usual;
        if (fit.size() == 1) {
            return Optional.of(fit.get(0));
        }
        String names = visible.stream().map(SheetFinder::name).collect(Collectors.joining(", "));
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

    /** The name of a sheet in Unicode normal form, as a mapping contains it. */
    static String name(Sheet sheet) {
        return NormalText.text(sheet.getName());
    }

    static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }
}
