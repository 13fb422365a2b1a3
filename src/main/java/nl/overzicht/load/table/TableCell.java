package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.unicode.NormalText;

/**
 * A cell of a table.
 *
 * @param at its location; in a text file just after the preceding separator or line end
 * @param text in Unicode normal form, without quotes and without surrounding spaces
 * @param isNumber whether the file itself marks the value as a number; the text then has a decimal point
 * @param remark a rule that applies once the cell is used: an error makes its row unusable, a notice is counted for each
 * column. {@code null} when there is none
 * @param format how the file shows the number, when that may differ from the number. {@code null} when there is none
 * @param marks footnote marks that were beside the number, such as {@code (p)}, in the order in which they were removed; mostly
 * none
 * @param indent the number of spaces before the text in the file, which matter in texts of fixed widths
 */
public record TableCell(
        Location at, String text, boolean isNumber, Rule remark, CellFormat format, List<String> marks, int indent) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    /** Normalises the text, so that equal texts are equal however their characters were typed. */
    public TableCell {
        text = NormalText.text(text).strip();
    }

    /** A cell without footnote marks. */
    public TableCell(Location at, String text, boolean isNumber, Rule remark, CellFormat format) {
        this(
                at,
                text,
                isNumber,
                remark,
                format,
                List.of(),
                text.length() - text.stripLeading().length());
    }

    /** A cell whose format shows the value itself. */
    public TableCell(Location at, String text, boolean isNumber, Rule remark) {
        this(at, text, isNumber, remark, null);
    }

    /** A cell with a text. */
    public TableCell(Location at, String text) {
        this(at, text, false, null);
    }

    /** A copy with the marks separated from the number. */
    public TableCell with(String number, List<String> taken) {
        return new TableCell(at, number, isNumber, remark, format, taken, indent);
    }

    /** The text with the spaces before it. */
    public String indentedText() {
        return " ".repeat(indent) + text;
    }

    /** Whether it has a text, or a value that could not be read as text. A cell that is merged with another has neither. */
    public boolean saysSomething() {
        return !text.isEmpty() || remark != null && remark != WorkbookRule.MERGED;
    }

    /** The text on one line, with successive spaces and line breaks reduced to one space. */
    public String line() {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** The text that the file shows for its number, when that differs from the number alone. */
    public Optional<ShownNumber> shown() {
        return format == null ? Optional.empty() : format.display(new BigDecimal(text));
    }

    /** The finding for the remark, when the cell is in this column. */
    public Finding remarkFinding(String column) {
        boolean quotes = !remark.definition().places().isEmpty();
        return (quotes ? remark.at(at, text) : remark.at(at)).inColumn(column);
    }
}
