package nl.overzicht.check.share;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Scope;

/**
 * A sentence that says only which share a part is of a whole: {@code Noorderwijk krijgt 45% van het geld van Groene
 * Straten}. A sentence with any unknown word is not read, because that word may change its meaning.
 *
 * @param share that it states
 * @param whole scope of the whole
 * @param wholeStatus status of the whole, if stated
 * @param wholeAmount amount of the whole, if stated
 * @param part scope of the part, if stated
 * @param year of the part, if stated
 * @param status of the part, if stated
 */
record SharePhrase(
        StatedShare share,
        Scope whole,
        Optional<Status> wholeStatus,
        Optional<Quantity> wholeAmount,
        Optional<Scope> part,
        Optional<Integer> year,
        Optional<Status> status) {

    private static final String DETERMINER =
            "(?:(?:al het|alle|het|de|dit|deze|die|dat|all of the|all the|all|the|this|that|these) )?";

    private static final String MONEY = DETERMINER
            + "(?:(?<adjective>T[0-9]+) )?(?:(?:totale|hele|gehele|total|whole|entire) )?"
            + "(?:geld|bedrag|budget|middelen|totaal|totaalbedrag|money|amount|budget|funding|funds|total)"
            + "(?: (?<participle>T[0-9]+))?";

    private static final String OF = " (?:van|voor|uit|of|for|from|to) " + DETERMINER;

    private static final String WHOLE = "(?:" + MONEY + OF + "(?<ofMoney>N[0-9]+)|" + DETERMINER + "(?<itself>N[0-9]+)|"
            + DETERMINER + "(?<amount>A[0-9]+)" + OF + "(?<ofAmount>N[0-9]+))";

    private static final Pattern PHRASE = Pattern.compile("(?<before>.*?)S[0-9]+ (?:(?:van|of) )?" + WHOLE
            + "(?<after>.*)|(?:van|of) " + WHOLE.replace("?<", "?<first") + "(?<middle> .*?)S[0-9]+(?<last>.*)");

    /** Other words that such a sentence may have; "niet" and numbers are not among them. */
    private static final Set<String> OTHERS =
            Set.of(("is zijn was waren wordt worden werd werden gaat gaan ging gingen komt"
                            + " komen kwam valt krijgt kreeg ontvangt ontving naar voor in uit aan het de jaar terecht bestemd al inmiddels nu er"
                            + " are were has have been goes go went comes come came falls gets got receives received to for from the year already now")
                    .split(" "));

    /** Reads a sentence; empty if it states no share, or anything else as well. */
    static Optional<SharePhrase> parse(SentenceSigns sentence) {
        Matcher found = PHRASE.matcher(sentence.text());
        if (sentence.shares().size() != 1 || !found.matches()) {
            return Optional.empty();
        }
        List<String> signs = rest(found);
        if (signs.stream().anyMatch(word -> !word.matches("[NYT][0-9]+")) || isTwice(signs)) {
            return Optional.empty();
        }
        String prefix = found.group("middle") != null ? "first" : "";
        return whole(sentence, found, prefix)
                .map(whole -> new SharePhrase(
                        sentence.shares().get(0),
                        whole,
                        status(sentence, found, prefix),
                        Optional.ofNullable(found.group(prefix + "amount"))
                                .map(amount -> sentence.amounts().get(number(amount))),
                        sign("N", signs).map(sentence.names()::get),
                        sign("Y", signs),
                        sign("T", signs).map(sentence.statuses()::get)));
    }

    /** The signs and unknown words outside the share and the whole. */
    private static List<String> rest(Matcher found) {
        return Stream.of("before", "after", "middle", "last")
                .map(found::group)
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> Arrays.stream(text.strip().split(" ")))
                .filter(word -> !OTHERS.contains(word))
                .toList();
    }

    /** The scope of the whole; empty for an area without a word for its money, such as "45% van Noorderwijk". */
    private static Optional<Scope> whole(SentenceSigns sentence, Matcher found, String prefix) {
        return Stream.of("ofMoney", "itself", "ofAmount")
                .map(name -> found.group(prefix + name))
                .filter(name -> name != null)
                .findFirst()
                .map(name -> sentence.names().get(number(name)))
                .filter(whole ->
                        found.group(prefix + "itself") == null || whole.area().isEmpty());
    }

    /** The status of the whole, before or after its name. */
    private static Optional<Status> status(SentenceSigns sentence, Matcher found, String prefix) {
        return Stream.of("adjective", "participle")
                .map(name -> found.group(prefix + name))
                .filter(status -> status != null)
                .map(status -> sentence.statuses().get(number(status)))
                .findFirst();
    }

    /**
     * Whether there are two names, years or statuses besides those of the whole, so that those of the part are
     * ambiguous.
     */
    private static boolean isTwice(List<String> signs) {
        return signs.stream().map(sign -> sign.charAt(0)).distinct().count() < signs.size();
    }

    private static Optional<Integer> sign(String kind, List<String> signs) {
        return signs.stream().filter(sign -> sign.startsWith(kind)).findFirst().map(SharePhrase::number);
    }

    private static int number(String sign) {
        return Integer.parseInt(sign.substring(1));
    }
}
