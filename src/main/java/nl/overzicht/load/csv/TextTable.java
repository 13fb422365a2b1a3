package nl.overzicht.load.csv;

import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.csv.TableFormat.DeclaredSeparator;
import nl.overzicht.load.file.Characters;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.CellRows;

/**
 * Opens a text table. Its separator is the one in its first line, else the declared one, else the default of the kind of file.
 */
public final class TextTable {

    private static final String TSV = ".tsv";

    private TextTable() {}

    /**
     * The rows of a file, decoded by its byte order mark, else by the encoding of its format. Empty, with a finding, when the
     * bytes are invalid in that encoding, or its first line contradicts the declared separator.
     *
     * @param declared where the author declares the format
     */
    public static Optional<CellRows> open(LargeFile file, TableFormat format, Declaration declared, Findings findings) {
        return file.text(file.charset().orElse(format.charset()), findings)
                .flatMap(text -> rows(file.at(), text, format, declared, findings));
    }

    private static Optional<CellRows> rows(
            Location file, Characters text, TableFormat format, Declaration declared, Findings findings) {
        Optional<SeparatorLine> first = SeparatorLine.of(text);
        Optional<DeclaredSeparator> other = format.separator()
                .filter(table -> first.isPresent()
                        && first.get().separator() != table.separator().character());
        if (other.isPresent()) {
            text.close();
            findings.add(TableRule.TWO_SEPARATORS.at(
                    new Location(file.path(), 1, 1),
                    Separator.text(first.get().separator()),
                    declared.at(other.get().at()),
                    other.get().separator().text()));
            return Optional.empty();
        }
        char usual = (file.path().endsWith(TSV) ? Separator.TAB : Separator.COMMA).character();
        char separator = first.map(SeparatorLine::separator)
                .or(() -> format.separator().map(table -> table.separator().character()))
                .orElse(usual);
        return Optional.of(new CsvRows(file, declared, text, separator, first.isPresent() ? 2 : 1, findings));
    }
}
