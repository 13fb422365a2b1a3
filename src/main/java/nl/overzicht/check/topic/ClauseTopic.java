package nl.overzicht.check.topic;

import java.util.Comparator;
import java.util.Set;
import nl.overzicht.check.name.NameOccurrence;

/**
 * Decides what the number of a clause is about.
 *
 * @param clause with one number
 */
record ClauseTopic(Clause clause) {

    /** What its number is about: what the sentence names, narrowed or widened by the words of the clause. */
    Topic of(Topic sentence) {
        if (clause.isComparison()) {
            return sentence.ofNothing();
        }
        Set<String> streams = NameOccurrence.ids(clause.names(), NameOccurrence::streams);
        Set<String> areas = NameOccurrence.ids(clause.names(), NameOccurrence::areas);
        Topic own = sentence.of(streams, areas);
        boolean few = !clause.alone()
                || sentence.streams().size() == 1 && sentence.areas().size() == 1;
        if (streams.size() == 1 && areas.size() == 1 && few && !lists()) {
            return own.asPair();
        }
        if (isOfOneStream(sentence, own)) {
            return own;
        }
        return sentence.namesNoStreamOrArea() ? sentence : ofMore(sentence, own);
    }

    /** Whether this is one of several numbers in a sentence about several streams, and its clause names one stream only. */
    private boolean isOfOneStream(Topic sentence, Topic own) {
        return !clause.alone()
                && sentence.streams().size() > 1
                && sentence.areas().isEmpty()
                && own.streams().size() == 1
                && clause.names().stream().noneMatch(NameOccurrence::programme);
    }

    /**
     * A total of several things, or a number with another subject, is about none of the names. A number without a name
     * in its clause may be about the whole programme.
     */
    private Topic ofMore(Topic sentence, Topic own) {
        boolean none = clause.names().isEmpty();
        if (clause.saysTotal() && sentence.namesSeveral() && (none || own.namesSeveral() || clause.saysTogether())
                || !clause.alone() && hasOtherSubject()) {
            return sentence.ofNothing();
        }
        boolean mayBeWhole = clause.saysWhole() || none && (!clause.alone() || clause.saysTotal());
        return mayBeWhole ? sentence.orProgramme() : sentence;
    }

    /** Whether a word such as "and" joins its names in a list. */
    private boolean lists() {
        int from = clause.names().stream()
                .map(NameOccurrence::end)
                .min(Comparator.naturalOrder())
                .orElse(clause.range().start());
        int to = clause.names().stream()
                .map(NameOccurrence::start)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return from < to
                && ClauseWords.LIST.matcher(clause.text()).region(from, to).find();
    }

    /** Whether its subject is none of the known names: it has none of them, and begins with an article or a capital. */
    private boolean hasOtherSubject() {
        String before = clause.textBefore();
        return clause.names().isEmpty()
                && (ClauseWords.SUBJECT.matcher(before).matches()
                        || !clause.first()
                                && ClauseWords.CAPITAL.matcher(before).matches());
    }
}
