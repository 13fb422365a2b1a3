package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.load.table.CellFormat;
import nl.overzicht.load.table.ShownNumber;
import nl.overzicht.load.table.ShownNumber.NumberKind;

/**
 * A number format of a workbook (ECMA-376 part 1, 18.8.31).
 *
 * @param sections for positive numbers, negative numbers and zero, or each with its own condition
 */
record NumberFormat(List<FormatSection> sections) implements CellFormat {

    /** Formats that show the number itself; most cells have one of these. */
    private static final Pattern PLAIN = Pattern.compile("General|@|[#,]*0(\\.0+)?");

    /** The longest format that is read; spreadsheets write at most 255 characters. */
    private static final int LONGEST = 1_000;

    private static final Pattern NONE = Pattern.compile("[-–—\\s]*|nihil|nul|nil");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}0-9]");
    private static final Pattern MINUS = Pattern.compile("[-−(]");

    /**
     * The first id of formats that are not built in. Built-in formats with a currency show that of the reader's country, so
     * they say nothing.
     */
    private static final int FIRST_OWN = 164;

    /** The format of a cell; empty when it shows each number as it is. */
    static Optional<CellFormat> of(Integer id, String code) {
        if (code == null || code.length() > LONGEST || PLAIN.matcher(code).matches()) {
            return Optional.empty();
        }
        boolean isBuiltIn = id != null && id < FIRST_OWN;
        return Optional.of(new NumberFormat(SectionReader.read(isBuiltIn ? code.replace("$", "") : code)));
    }

    @Override
    public Optional<ShownNumber> display(BigDecimal number) {
        boolean hasConditions =
                sections.stream().anyMatch(part -> part.condition().isPresent());
        boolean isNegativeOnly = !hasConditions && number.signum() < 0 && sections.size() > 1;
        return section(number, hasConditions)
                .filter(section -> !section.isOpaque())
                .flatMap(section -> kind(section, number, isNegativeOnly).map(kind -> {
                    BigDecimal written = isNegativeOnly ? number.abs() : number;
                    return display(section, kind, written);
                }));
    }

    private Optional<FormatSection> section(BigDecimal number, boolean hasConditions) {
        if (hasConditions) {
            return sections.stream()
                    .filter(section ->
                            section.condition().map(test -> test.test(number)).orElse(true))
                    .findFirst();
        }
        boolean isZero = number.signum() == 0 && sections.size() > 2;
        boolean isNegative = number.signum() < 0 && sections.size() > 1;
        return Optional.of(sections.get(isZero ? 2 : isNegative ? 1 : 0));
    }

    private static Optional<NumberKind> kind(FormatSection section, BigDecimal number, boolean isNegativeOnly) {
        String text = section.text();
        boolean isZero = number.signum() == 0;
        if (section.digits().isEmpty()) {
            return isZero && NONE.matcher(text).matches() ? Optional.empty() : Optional.of(NumberKind.OTHER);
        }
        if (section.digits().get().percents() > 0) {
            return Optional.of(NumberKind.PERCENT);
        }
        boolean hasMinus = MINUS.matcher(text).find();
        boolean losesSign = isNegativeOnly && !hasMinus && !section.isColoured();
        boolean getsSign = number.signum() > 0 && section.before().strip().matches("[-−(]");
        Optional<BigDecimal> word = ScaleWord.find(text);
        if (losesSign || getsSign || word.isEmpty() && DIGIT.matcher(text).find()) {
            return Optional.of(NumberKind.OTHER);
        }
        boolean isScaled = section.digits().get().thousands() > 0;
        if (!isZero && (word.isPresent() || isScaled)) {
            return Optional.of(word.isPresent() ? NumberKind.WORD : NumberKind.SCALED);
        }
        return findBeside(section, number, text);
    }

    private static Optional<NumberKind> findBeside(FormatSection section, BigDecimal number, String text) {
        if (!section.currency().isEmpty()) {
            return Optional.of(NumberKind.CURRENCY);
        }
        int own = Math.max(1, number.precision() - number.scale());
        boolean isPadded = section.digits().get().least() > own;
        return isPadded || LETTER_OR_DIGIT.matcher(text).find() ? Optional.of(NumberKind.AFFIX) : Optional.empty();
    }

    private static ShownNumber display(FormatSection section, NumberKind kind, BigDecimal number) {
        Optional<BigDecimal> factor = ScaleWord.find(section.text())
                .map(word -> word.movePointLeft(3
                        * section.digits().map(FormatSection.Digits::thousands).orElse(0)));
        return new ShownNumber(
                () -> new BilingualText(text(section, number, ',', '.'), text(section, number, '.', ',')),
                kind,
                kind == NumberKind.WORD ? factor : Optional.empty(),
                section.currency());
    }

    private static String text(FormatSection section, BigDecimal number, char mark, char group) {
        String digits =
                section.digits().map(how -> digits(how, number, mark, group)).orElse("");
        boolean isNegative = digits.startsWith("-");
        String all = section.before() + (isNegative ? digits.substring(1) : digits) + section.after();
        return BilingualText.toLine((isNegative ? "-" : "") + all.strip().replaceAll("\\s+", " "));
    }

    private static String digits(FormatSection.Digits how, BigDecimal number, char mark, char group) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(mark);
        symbols.setGroupingSeparator(group);
        BigDecimal scaled = how.scale(number);
        int decimals =
                how.decimals() < 0 ? Math.max(0, scaled.stripTrailingZeros().scale()) : how.decimals();
        DecimalFormat format = new DecimalFormat(how.groups() ? "#,##0" : "0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumIntegerDigits(Math.max(1, how.least()));
        return format.format(scaled);
    }
}
