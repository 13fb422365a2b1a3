package nl.overzicht.check.share;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.check.share.Claim.Share;
import nl.overzicht.funding.Quantity;

/** Finds the share of two amounts in one sentence: {@code van de €10 miljoen is €1,8 miljoen (18%) betaald}. */
final class ShareOfAmounts {

    private static final String THE = "(?:van|of) (?:(?:de|het|die|deze|dit|the|that|this|those) )?(?:totaal |total )?";
    private static final String WHOLE = THE + "(?<whole>A[0-9]+)";
    private static final String PART = "(?<part>A[0-9]+)";
    private static final String SHARE = "S[0-9]+";

    /**
     * Names and verbs that may be between an amount and its share in brackets. With any other word the share may be of
     * something else.
     */
    private static final String PLAIN =
            "(?:[NTY][0-9]+ |(?:naar|voor|in|aan|is|was|wordt|to|for|was|were|the|de|het) ){0,6}";

    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile("^" + WHOLE + " [^AS(),;:X]*" + PART + " " + PLAIN + "\\( ?" + SHARE + " ?\\)"),
            Pattern.compile(PART + " \\( ?" + SHARE + " ?\\) " + WHOLE + "(?! \\()"),
            Pattern.compile(SHARE + " \\( ?" + PART + " ?\\) " + WHOLE),
            Pattern.compile(
                    PART + " ?,? (?:(?:dat is|dit is|is|ofwel|oftewel|that is|or) )?" + SHARE + " ?,? ?" + WHOLE),
            Pattern.compile(PART + " " + WHOLE + " \\( ?" + SHARE + " ?\\)"));

    private ShareOfAmounts() {}

    /** The share, right or wrong; empty if the sentence has other amounts or shares, or amounts that are not exact. */
    static Optional<Share> find(SentenceSigns sentence) {
        if (sentence.shares().size() != 1 || sentence.amounts().size() != 2) {
            return Optional.empty();
        }
        return PHRASES.stream()
                .map(phrase -> phrase.matcher(sentence.text()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> share(
                        sentence.shares().get(0),
                        amount(sentence, found.group("part")),
                        amount(sentence, found.group("whole"))));
    }

    private static Quantity amount(SentenceSigns sentence, String sign) {
        return sentence.amounts().get(Integer.parseInt(sign.substring(1)));
    }

    private static Optional<Share> share(StatedShare stated, Quantity part, Quantity whole) {
        Shares shares = new Shares();
        if (part.unit().equals(whole.unit())) {
            shares.add(stated, part, whole, List.of());
        }
        return shares.claim(stated);
    }
}
