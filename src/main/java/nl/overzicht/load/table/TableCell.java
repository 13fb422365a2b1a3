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
 * @param at where it is; in a text where it begins: just after the separator or line end before it
 * @param text what it says, in normal form, without quotes and without spaces around it
 * @param isNumber whether the file itself says that this is a number: then the text is written with a decimal point
 * @param remark what an author should know once the cell is used: an error makes its row unusable, a notice is counted
 *     per column. None: {@code null}
 * @param format how the file shows its number, where that may be otherwise than it is. None: {@code null}
 * @param marks what was beside its number and is not a part of it, such as {@code (p)}, in the order of taking away; mostly none
 * @param indent how many blanks were before its text in the file: of a text of fixed widths they are a part
 */
public record TableCell(
        Location at, String text, boolean isNumber, Rule remark, CellFormat format, List<String> marks, int indent) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    /** Normalises the text: a cell says the same however its characters were typed. */
    public TableCell {
        text = NormalText.text(text).strip();
    }

    /** A cell without marks. */
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

    /** A cell that shows what it holds. */
    public TableCell(Location at, String text, boolean isNumber, Rule remark) {
        this(at, text, isNumber, remark, null);
    }

    /** A text. */
    public TableCell(Location at, String text) {
        this(at, text, false, null);
    }

    /** The same without the marks beside its number, which it then has apart. */
    public TableCell with(String number, List<String> taken) {
        return new TableCell(at, number, isNumber, remark, format, taken, indent);
    }

    /** The text with what was before it. */
    public String indented() {
        return " ".repeat(indent) + text;
    }

    /** Whether it has a text, or something that could not be read as one. A cell merged with another has nothing of its own. */
    public boolean saysSomething() {
        return !text.isEmpty() || remark != null && remark != WorkbookRule.MERGED;
    }

    /** The text on one line: however a table breaks it, its blanks count as one. */
    public String line() {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** What a reader sees of its number, where that is more than the number or another. */
    public Optional<ShownNumber> shown() {
        return format == null ? Optional.empty() : format.shown(new BigDecimal(text));
    }

    /** What the remark says, of a cell in this column. */
    public Finding remarked(String column) {
        boolean quotes = !remark.definition().places().isEmpty();
        return (quotes ? remark.at(at, text) : remark.at(at)).inColumn(column);
    }
}
