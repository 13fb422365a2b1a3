package nl.overzicht.check.topic;

import java.util.List;
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

    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

    /**
     * The topic of the one year that the clause names: after the number, else before it. Years that are all named after the
     * clause may be of another number, as in "€85 miljoen, waarvan €30 miljoen in 2026"; so may one after the whole of which a
     * part is said, as in "van de €85 miljoen is in 2026 €30 miljoen".
     */
    Topic narrow(Topic topic) {
        if (clause.saysStart() && years.stream().noneMatch(this::isAfter)) {
            return topic.withoutYears();
        }
        return clause.saysWhole() ? topic.spanning() : ofOwn(topic);
    }

    private Topic ofOwn(Topic topic) {
        List<Mention> after = years.stream().filter(this::isAfter).toList();
        List<Mention> own =
                after.isEmpty() ? years.stream().filter(this::isBefore).toList() : after;
        if (own.size() == 1 && isOne(own.get(0))) {
            return topic.in(own.get(0).years().orElseThrow().from());
        }
        boolean later = own.isEmpty()
                && years.stream()
                        .allMatch(year -> year.start() >= clause.number().end());
        return later ? topic.spanning() : topic;
    }

    private static boolean isOne(Mention year) {
        return year.years().orElseThrow().length() == 1 && !year.bound();
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
