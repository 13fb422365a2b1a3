package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.wording.Mention;

/**
 * Which of the years in a sentence with several numbers one of these is of: {@code €30 miljoen in 2026 en €55 miljoen in 2027}.
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
     * The topic of the one year that the clause names: after the number, else before it. Years that are all named after the
     * clause may be of another number, as in "€85 miljoen, waarvan €30 miljoen in 2026"; so may one after the whole of which a
     * part is said, as in "van de €85 miljoen is in 2026 €30 miljoen".
     */
    Topic narrow(Topic topic) {
        if (clause.alone()) {
            return years.size() == 1 ? within(topic, years.get(0)) : topic;
        }
        Optional<Topic> change = ofChange(topic);
        if (change.isPresent()) {
            return change.get();
        }
        if (clause.saysStart() && years.stream().noneMatch(this::isAfter)) {
            return topic.withoutYears();
        }
        return clause.saysWhole() ? topic.spanning() : ofOwn(topic);
    }

    /** Of a change over some years, as in "van 2025 tot 2028 van 20 naar 38 miljoen", each end is of its own year. */
    private Optional<Topic> ofChange(Topic topic) {
        return years.size() == 1 && (clause.saysStart() || clause.saysEnd())
                ? years.get(0)
                        .years()
                        .filter(period -> period.length() > 1)
                        .map(period -> topic.in(clause.saysStart() ? period.from() : period.to()))
                : Optional.empty();
    }

    private Topic ofOwn(Topic topic) {
        List<Mention> after = years.stream().filter(this::isAfter).toList();
        List<Mention> own =
                after.isEmpty() ? years.stream().filter(this::isBefore).toList() : after;
        if (own.size() == 1 && isOne(own.get(0))) {
            return topic.in(own.get(0).years().orElseThrow().from());
        }
        if (own.size() == 1) {
            return within(topic, own.get(0));
        }
        boolean later = own.isEmpty()
                && years.stream()
                        .allMatch(year -> year.start() >= clause.number().end());
        return later ? topic.spanning() : topic;
    }

    /** Where nothing else is between the number and some years, and it is no more than a word of another, it is of these. */
    private Topic within(Topic topic, Mention year) {
        return YearSpans.period(year)
                .filter(period -> !clause.isAttribute() && clause.isBeside(year) && !isList(clause.text(), year))
                .map(topic::within)
                .orElse(topic);
    }

    /** Whether these are two years with others between them, and not all from one to the other. */
    static boolean isListed(String text, Mention year) {
        return isList(text, year) && year.years().orElseThrow().length() > 2;
    }

    /** Whether "en" joins two years that no word such as "tussen" encloses. */
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
                && (year.start() >= clause.own()
                        || COLON.matcher(clause.text().substring(year.end(), start))
                                .matches());
    }

    private boolean isAfter(Mention year) {
        int end = clause.number().end();
        return year.start() >= end
                && (year.end() <= clause.within().end()
                        || BRACKET.matcher(clause.text().substring(end, year.start()))
                                .matches());
    }
}
