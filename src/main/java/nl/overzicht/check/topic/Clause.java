package nl.overzicht.check.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.check.topic.Names.NamedThings;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * The stretch of a sentence around a number, without another number and without a mark or a word that begins another clause.
 *
 * @param within from its first character to after its last
 * @param number that it is around
 * @param own index from which a year before the number is a year of it, and not of the number before
 * @param text of the passage, with names blank
 * @param names in it
 * @param first whether it begins the sentence
 * @param alone whether its number is the only one of the sentence
 */
record Clause(
        Sentence within, Mention number, int own, String text, List<NamedThings> names, boolean first, boolean alone) {

    private static final Pattern MARK = Pattern.compile("[,;:()\u2013\u2014\ufffc]|(?<!\\p{L})(?:waarvan|waaronder"
            + "|waarbij|maar|terwijl|of which|whereas|while|but|including|inclusief|naast|besides"
            + "|(?=(?:samen|together)(?!\\p{L})))(?!\\p{L})");
    private static final Pattern LIST =
            Pattern.compile("(?<!\\p{L})(?:en|and|of|or|plus|ook|also|evenals)(?!\\p{L})|&");

    /** Words by which a number is of several things added up. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?<!\\p{L})(?:samen|tezamen|gezamenlijk|bij elkaar|opgeteld|(?:in )?totaal|al met al"
                    + "|together|combined|jointly|(?:in )?total|altogether|overall|in all)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Van de" right before a number: it is the whole of which a part follows, or went before. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<!\\p{L})(?:van (?:de|die|deze|dat|dit|het)|of (?:the|that|those|this|these))(?: (?:totale?|total))?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Words right after a number that is a difference, or is of one of many. */
    private static final Pattern COMPARED = Pattern.compile(
            "[ \u00a0]+(?:(?:meer|minder|hoger|lager|groter|kleiner|omhoog|omlaag|more|less|fewer|higher|lower|larger|smaller)"
                    + "(?!\\p{L})|per (?!(?:kalender)?jaar|year|annum)\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** Words before a number by which something else becomes more or less, or which is a mean. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:gemiddelde?|verschil|average|averages|averaging|difference)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:verhoog|verlaag|verhog|verlag|opgehoogd|stijg|gestegen|daal|dal(?:en|ing)|gedaald|groei|gegroeid"
                    + "|krimp|gekrompen|toegenomen|afgenomen|ne?emt?|nam|increas|decreas|ris|rose|fall|fell|grow|grew|rais|cut"
                    + "|reduc|lower)\\p{L}*(?!\\p{L}).*(?<!\\p{L})(?:met|by)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern START = Pattern.compile("(?<!\\p{L})(?:van|from)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*(?:naar|tot|to)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** A subject by its article, or by a capital; not one of time, as in "de komende jaren". */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s*(?:(?:en|and|plus)\\s+)?"
                    + "(?:[Dd]e|[Hh]et|[Tt]he)\\s(?!(?:\\p{L}+\\s)?(?:jaar|jaren|periode|year|years|period)(?!\\p{L}))\\p{L}.*");

    private static final Pattern CAPITAL = Pattern.compile("\\s*(?:(?:en|and|plus)\\s+)?\\p{Lu}\\p{Ll}.*");

    static Clause around(
            Mention mention, Sentence sentence, List<Mention> others, String passage, List<NamedThings> named) {
        StringBuilder blank = new StringBuilder(passage);
        named.forEach(name -> blank.replace(name.start(), name.end(), " ".repeat(name.end() - name.start())));
        String text = blank.toString();
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : others) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        int mark = afterLast(MARK, text, from, mention.start(), from);
        int own = mark == from && from > sentence.start()
                ? afterLast(LIST, text, from, mention.start(), mention.start())
                : mark;
        from = mark;
        to = first(MARK, text, mention.end(), to);
        Sentence within = new Sentence(from, first(LIST, text, mention.end(), to));
        return new Clause(
                within,
                mention,
                own,
                text,
                named.stream().filter(name -> name.isIn(within)).toList(),
                from == sentence.start(),
                others.isEmpty());
    }

    private static int afterLast(Pattern pattern, String text, int from, int to, int none) {
        return pattern.matcher(text)
                .region(from, Math.max(from, to))
                .results()
                .mapToInt(MatchResult::end)
                .reduce(none, (last, end) -> end);
    }

    private static int first(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(Math.min(from, to), to);
        return matcher.find() ? matcher.start() : to;
    }

    /** Whether a word between its names makes a list of them. */
    private boolean lists() {
        int from = names.stream()
                .map(NamedThings::end)
                .min(Comparator.naturalOrder())
                .orElse(within.start());
        int to = names.stream()
                .map(NamedThings::start)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return from < to && LIST.matcher(text).region(from, to).find();
    }

    /** Whether its number is said to be a total. */
    private boolean saysTotal() {
        return TOTAL.matcher(text).region(within.start(), within.end()).find();
    }

    /** Whether its number is what another began as, as in "van 30 miljoen naar 55 miljoen". */
    boolean saysStart() {
        return START.matcher(before()).find()
                && END.matcher(text).region(number.end(), text.length()).lookingAt();
    }

    /** Whether its number is one of which a part is said, as in "van de 100 miljoen". */
    boolean saysWhole() {
        return WHOLE.matcher(before()).find();
    }

    /** Whether it has a subject of its own, which is none of the names that we know. */
    private boolean hasOtherSubject() {
        String before = before();
        return names.isEmpty()
                && (SUBJECT.matcher(before).matches()
                        || !first && CAPITAL.matcher(before).matches());
    }

    /** Whether its number is a difference, a mean or of one of many: none of what statements and sums say. */
    private boolean isComparison() {
        return COMPARED.matcher(text)
                        .region(number.end(), Math.max(number.end(), within.end()))
                        .lookingAt()
                || CHANGE.matcher(before()).find();
    }

    private String before() {
        return text.substring(Math.min(within.start(), number.start()), number.start());
    }

    /** What its number is about: what the sentence names, or less or more than that by the words of the clause. */
    Topic topic(Topic sentence) {
        if (isComparison()) {
            return sentence.ofNothing();
        }
        Set<String> streams = NamedThings.ids(names, NamedThings::streams);
        Set<String> areas = NamedThings.ids(names, NamedThings::areas);
        Topic own = sentence.of(streams, areas);
        boolean few =
                !alone || sentence.streams().size() == 1 && sentence.areas().size() == 1;
        if (streams.size() == 1 && areas.size() == 1 && few && !lists()) {
            return own.asPair();
        }
        if (isOfOneStream(sentence, own)) {
            return own;
        }
        return sentence.namesNoThing() ? sentence : ofMore(sentence, own);
    }

    /** Of several numbers and streams in a sentence each may have its own: where its clause names just that one. */
    private boolean isOfOneStream(Topic sentence, Topic own) {
        return !alone
                && sentence.streams().size() > 1
                && sentence.areas().isEmpty()
                && own.streams().size() == 1
                && names.stream().noneMatch(NamedThings::programme);
    }

    /** A number of several things together, or of another subject, is none of theirs; one without a name may be of the whole. */
    private Topic ofMore(Topic sentence, Topic own) {
        boolean none = names.isEmpty();
        if (saysTotal() && sentence.namesSeveral() && (none || own.namesSeveral()) || !alone && hasOtherSubject()) {
            return sentence.ofNothing();
        }
        boolean mayBeWhole = saysWhole() || none && (!alone || saysTotal());
        return mayBeWhole ? sentence.orProgramme() : sentence;
    }
}
