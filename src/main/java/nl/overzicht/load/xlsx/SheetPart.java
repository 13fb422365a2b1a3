package nl.overzicht.load.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import nl.overzicht.load.rule.UnsafeWorkbookRule;

/**
 * Collects the data of a sheet that the library does not give: merged cells and hidden columns. It also enforces limits on
 * numbers that the library trusts: those of columns and of shared texts.
 */
final class SheetPart implements PartElements.Visitor {

    /** The type of a cell with a date as text. */
    static final String DATE = "d";

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final long MOST_MERGED = 20_000_000;
    private static final int LONGEST_FORMULA = 32_767;
    private static final long MOST_STEPS = 300_000_000L;

    private final List<CellRange> merged = new ArrayList<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();

    private boolean isSharedText;
    private boolean hasDates;
    private boolean inValue;
    private boolean inFormula;
    private int greatestText = -1;
    private int formula;
    private int longestFormula;
    private int row;
    private long mergedCells;
    private long cells;
    private long arrays;
    private long shared;
    private final StringBuilder value = new StringBuilder();

    List<CellRange> mergedRanges() {
        return merged;
    }

    List<CellRange> hiddenColumns() {
        return hiddenColumns;
    }

    /** Whether a cell contains a date as text. */
    boolean hasDates() {
        return hasDates;
    }

    /** The greatest index of a shared text in a cell; negative when there is none. */
    int greatestText() {
        endValue();
        return greatestText;
    }

    @Override
    public void start(XMLStreamReader element, int depth) {
        endValue();
        String name = element.getLocalName();
        inValue = name.equals("v") && isSharedText;
        inFormula = name.equals("f");
        switch (name) {
            case "row" -> {
                isSharedText = false;
                checkRow(element.getAttributeValue(null, "r"));
            }
            case "c" -> cell(element);
            case "f" -> formula(element.getAttributeValue(null, "t"));
            case "mergeCell" -> merge(range(element.getAttributeValue(null, "ref")));
            case "col" -> column(element);
            default -> {}
        }
    }

    private void merge(CellRange range) {
        merged.add(range);
        mergedCells += range.cells();
        if (mergedCells > MOST_MERGED) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_MANY_MERGES);
        }
    }

    private void checkRow(String number) {
        boolean isNumber = number == null || number.matches("[1-9][0-9]{0,6}");
        int next = isNumber && number != null ? Integer.parseInt(number) : row + 1;
        if (!isNumber || next <= row || next > MOST_ROWS) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.NO_ROW_NUMBER);
        }
        row = next;
    }

    private void cell(XMLStreamReader element) {
        String type = element.getAttributeValue(null, "t");
        isSharedText = "s".equals(type);
        hasDates |= DATE.equals(type);
        cells++;
        String address = element.getAttributeValue(null, "r");
        if (address != null && column(address) > MOST_COLUMNS) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.CELL_OUTSIDE);
        }
        bound();
    }

    private void formula(String kind) {
        formula = 0;
        arrays += "array".equals(kind) ? 1 : 0;
        shared += "shared".equals(kind) ? 1 : 0;
        bound();
    }

    /**
     * Limits the formulas: for each cell the library searches all array formulas, and for a shared formula it resolves the
     * first one.
     */
    private void bound() {
        if (arrays * cells > MOST_STEPS || shared * longestFormula > MOST_STEPS) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_MANY_FORMULAS);
        }
    }

    @Override
    public void text(String text) {
        if (inFormula) {
            formula += text.length();
            longestFormula = Math.max(longestFormula, formula);
            if (formula > LONGEST_FORMULA) {
                throw new UnsafeWorkbook(UnsafeWorkbookRule.FORMULA_TOO_LONG);
            }
        } else if (inValue && value.length() < 20) {
            value.append(text);
        }
    }

    private void endValue() {
        if (value.length() > 0) {
            String number = value.toString().strip();
            if (!number.matches("[0-9]{1,9}")) {
                throw new UnsafeWorkbook(UnsafeWorkbookRule.NO_SUCH_TEXT);
            }
            greatestText = Math.max(greatestText, Integer.parseInt(number));
            value.setLength(0);
        }
    }

    private void column(XMLStreamReader element) {
        String hidden = element.getAttributeValue(null, "hidden");
        String from = String.valueOf(element.getAttributeValue(null, "min"));
        String to = String.valueOf(element.getAttributeValue(null, "max"));
        boolean isHidden = "1".equals(hidden) || "true".equals(hidden);
        if (isHidden
                && from.matches("[1-9][0-9]{0,4}")
                && to.matches("[1-9][0-9]{0,4}")
                && hiddenColumns.size() < MOST_COLUMNS) {
            hiddenColumns.add(
                    new CellRange(1, Integer.parseInt(from), MOST_ROWS, Math.min(MOST_COLUMNS, Integer.parseInt(to))));
        }
    }

    private static CellRange range(String reference) {
        String[] ends = String.valueOf(reference).split(":");
        if (ends.length > 2
                || !ends[0].matches("[A-Z]{1,3}[0-9]{1,7}")
                || !ends[ends.length - 1].matches("[A-Z]{1,3}[0-9]{1,7}")) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.MERGES_NOWHERE);
        }
        String last = ends[ends.length - 1];
        return new CellRange(row(ends[0]), column(ends[0]), row(last), column(last));
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("[^0-9]", ""));
    }

    /** The number of the column in an address such as {@code AB12}; a number above the limit when it is too long. */
    private static int column(String address) {
        int column = 0;
        if (address.isEmpty() || !Character.isLetter(address.charAt(0))) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; i < address.length() && address.charAt(i) > '9'; i++) {
            if (i == 3) {
                return Integer.MAX_VALUE;
            }
            column = 26 * column + (address.charAt(i) & 0x1F);
        }
        return column;
    }
}
