package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number format such as {@code #,##0,,"mln";-#,##0,,"mln"}: sections separated by semicolons. */
final class SectionReader {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,20}(?:\\.[0-9]{1,20})?)");
    private static final Pattern COLOUR =
            Pattern.compile("(?i)black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2}");
    private static final String GENERAL = "general";

    private final String code;
    private int index;

    private StringBuilder before = new StringBuilder();
    private StringBuilder after = new StringBuilder();
    private Optional<Predicate<BigDecimal>> condition = Optional.empty();
    private String currency = "";
    private boolean opaque;
    private boolean coloured;
    private boolean hasDigits;
    private boolean inDecimals;
    private boolean groups;
    private int commas;
    private int thousands;
    private int percents;
    private int least;
    private int decimals;

    private SectionReader(String code) {
        this.code = code;
    }

    /** The sections of a format, in order; at least one. */
    static List<FormatSection> read(String code) {
        List<FormatSection> sections = new ArrayList<>();
        SectionReader reader = new SectionReader(code);
        do {
            sections.add(reader.section());
            int end = reader.index;
            reader = new SectionReader(code);
            reader.index = end + 1;
        } while (reader.index <= code.length() && sections.size() < 4);
        return sections;
    }

    private FormatSection section() {
        while (index < code.length() && code.charAt(index) != ';') {
            take(code.charAt(index++));
        }
        thousands += commas;
        Optional<FormatSection.Digits> digits = hasDigits
                ? Optional.of(new FormatSection.Digits(least, decimals, groups, thousands, percents))
                : Optional.empty();
        return new FormatSection(
                condition,
                before.toString(),
                after.toString(),
                digits,
                opaque,
                coloured,
                FormatCurrencies.find(currency, before, after));
    }

    private void take(char c) {
        switch (c) {
            case '"' -> literal(readUntil('"'));
            case '\\' -> literal(next());
            case '_' -> {
                next();
                literal(" ");
            }
            case '*' -> next();
            case '[' -> bracket(readUntil(']'));
            case '0', '#', '?' -> digit(c);
            case ',' -> commas += hasDigits ? 1 : 0;
            case '.' -> point();
            case '%' -> {
                percents++;
                literal("%");
            }
            case '@' -> opaque = true;
            default -> other(c);
        }
    }

    private void other(char c) {
        if (code.regionMatches(true, index - 1, GENERAL, 0, GENERAL.length())) {
            index += GENERAL.length() - 1;
            hasDigits = true;
            decimals = -1;
        } else if (c == '/' && hasDigits || "yYmMdDhHsSeE".indexOf(c) >= 0) {
            opaque = true;
        } else {
            literal(String.valueOf(c));
        }
    }

    private void digit(char c) {
        opaque |= !after.toString().isBlank(); // such as 000-000, whose result is not computed here
        hasDigits = true;
        if (inDecimals) {
            decimals++;
        } else {
            groups |= commas > 0;
            least += c == '0' ? 1 : 0;
        }
        commas = 0;
    }

    /** Commas just before the decimal mark divide by a thousand, as commas at the end do. */
    private void point() {
        inDecimals = true;
        thousands += commas;
        commas = 0;
    }

    private void bracket(String inner) {
        Matcher test = CONDITION.matcher(inner);
        if (inner.startsWith("$")) {
            currency = inner.substring(1).split("-", 2)[0];
            literal(currency);
        } else if (test.matches()) {
            condition = Optional.of(condition(test.group(1), new BigDecimal(test.group(2))));
        } else if (COLOUR.matcher(inner).matches()) {
            coloured = true;
        } else {
            opaque |= inner.toLowerCase(Locale.ROOT).matches("h+|m+|s+");
        }
    }

    private static Predicate<BigDecimal> condition(String sign, BigDecimal bound) {
        return number -> {
            int order = number.compareTo(bound);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        };
    }

    private void literal(String text) {
        (hasDigits ? after : before).append(text);
    }

    private String next() {
        return index < code.length() ? String.valueOf(code.charAt(index++)) : "";
    }

    private String readUntil(char end) {
        int from = index;
        int to = code.indexOf(end, from);
        index = to < 0 ? code.length() : to + 1;
        return code.substring(from, to < 0 ? code.length() : to);
    }
}
