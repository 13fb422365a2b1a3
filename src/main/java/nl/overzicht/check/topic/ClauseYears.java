package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.wording.typed.Mention;

/**
 * Selects the years that a number is about, in a sentence with several numbers: {@code €30 miljoen in 2026 en €55
 * miljoen in 2027}.
 *
 * @param clause of the number
 * @param years of the sentence, in order
 */
record ClauseYears(Clause clause, List<Mention> years) {

    private static final Pattern BRACKET =
            Pattern.compile("\\s*\\((?:(?:in|voor|for)\\s)?\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST = Pattern.compile("[0-9]{4}\\s+(?:en|and)\\s+[0-9]{4}");
    private static final Pattern ENCLOSING =
            Pattern.compile("(?<!\\p{L})(?:tussen|between)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

    /**
     * The topic, narrowed to the one year that the clause names after the number, or else before it. Years that all
     * follow the clause may belong to another number, as in "€85 miljoen, waarvan €30 miljoen in 2026"; so may a year
     * after a whole of which a part is mentioned, as in "van de €85 miljoen is in 2026 €30 miljoen".
     */
    Topic narrow(Topic topic) {
        if (clause.alone()) {
            return years.size() == 1 ? inExactly(topic, years.get(0)) : topic;
        }
        Optional<Topic> change = ofChange(topic);
        if (change.isPresent()) {
            return change.get();
        }
        if (clause.saysStart() && years.stream().noneMatch(this::isAfter)) {
            return topic.withoutYears();
        }
        return clause.saysWhole() ? topic.orMoreYears() : ofOwn(topic);
    }

    /**
     * The year of one end of a change, if the sentence gives one period, as in "van 2025 tot 2028 van 20 naar 38
     * miljoen".
     */
    private Optional<Topic> ofChange(Topic topic) {
        return years.size() == 1 && (clause.saysStart() || clause.saysEnd())
                ? years.get(0)
                        .years()
                        .filter(period -> period.length() > 1)
                        .map(period -> topic.withYear(clause.saysStart() ? period.from() : period.to()))
                : Optional.empty();
    }

    private Topic ofOwn(Topic topic) {
        List<Mention> after = years.stream().filter(this::isAfter).toList();
        List<Mention> own =
                after.isEmpty() ? years.stream().filter(this::isBefore).toList() : after;
        if (own.size() == 1 && isOne(own.get(0))) {
            return topic.withYear(own.get(0).years().orElseThrow().from());
        }
        if (own.size() == 1) {
            return inExactly(topic, own.get(0));
        }
        boolean later = own.isEmpty()
                && years.stream()
                        .allMatch(year -> year.start() >= clause.number().end());
        return later ? topic.orMoreYears() : topic;
    }

    /**
     * Limits the topic to exactly these years, if nothing separates them from the number and the number does not merely
     * identify something.
     */
    private Topic inExactly(Topic topic, Mention year) {
        return YearSpans.period(year)
                .filter(period -> !clause.isAttribute() && clause.isBeside(year) && !isList(clause.text(), year))
                .map(topic::inExactly)
                .orElse(topic);
    }

    /** Whether these are two years joined by "en" that are not consecutive. */
    static boolean isListed(String text, Mention year) {
        return isList(text, year) && year.years().orElseThrow().length() > 2;
    }

    /** Whether "en" joins two years, without a word such as "tussen" before them. */
    static boolean isList(String text, Mention year) {
        return LIST.matcher(text.substring(year.start(), year.end())).matches()
                && !ENCLOSING.matcher(text.substring(0, year.start())).find();
    }

    private static boolean isOne(Mention year) {
        return year.years().orElseThrow().length() == 1 && !year.isBound();
    }

    private boolean isBefore(Mention year) {
        int start = clause.number().start();
        return year.end() <= start
                && (year.start() >= clause.ownFrom()
                        || COLON.matcher(clause.text().substring(year.end(), start))
                                .matches());
    }

    private boolean isAfter(Mention year) {
        int end = clause.number().end();
        return year.start() >= end
                && (year.end() <= clause.range().end()
                        || BRACKET.matcher(clause.text().substring(end, year.start()))
                                .matches());
    }
}
