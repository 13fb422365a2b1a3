package nl.overzicht.wording.typed;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of the pieces of a law, a report or an archive, after the word for such a piece: {@code artikel 5}.
 *
 * @param text that they are in
 * @param isMeasured whether a unit follows at an index, so that the number before it is an amount
 */
record NumberedPieces(String text, IntPredicate isMeasured) {

    private static final String BLANK = "[ \u00a0\u202f]";

    private static final String PIECES =
            "(?:begrotings|beleids)?artikelen|artt\\.|paragrafen|hoofdstukken|bijlagen|tabellen"
                    + "|figuren|nrs\\.|nummers|vragen|moties|pp\\.|articles|sections|chapters|annexes|tables|figures|nos\\.|pages"
                    + "|questions|paragraphs|clauses";
    private static final String PIECE =
            "(?:begrotings|beleids)?artikel|art\\.?|lid|paragraaf|par\\.|hoofdstuk|bijlage|tabel"
                    + "|figuur|fig\\.|onderdeel|punt|sub|alinea|overweging|rov\\.|r\\.o\\.|noot|werkpakket|perceel|route|zaal|pagina|blz\\.|p\\.|voetnoot|nr\\.?|[\\p{L}-]*nummer|kenmerk|referentie|zaak|aanvraag|versie"
                    + "|release|vraag|motie|amendement|stap|fase|postbus|code|article|section|sec\\.|paragraph|para\\.|clause|chapter"
                    + "|annex|appendix|table|figure|page|footnote|no\\.|number|reference|ref\\.|version|question|step|phase|item"
                    + "|p\\.?o\\.? box";

    /** A word before the number of a piece of a law, a report, an archive; "per artikel" is another matter. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\bper[ \u00a0])(?<![\\p{L}\\p{N}])(?i:(?<many>" + PIECES + ")|" + PIECE
                    + ")[ \u00a0:]++(?=[0-9])|(?<many2>\u00a7\u00a7)" + BLANK + "?|\u00a7" + BLANK + "?");

    private static final Pattern PLACE = Pattern.compile("[0-9]++(?:[.:][0-9]++)*+\\p{Ll}?(?!\\p{L})");
    private static final Pattern NEXT = Pattern.compile("(?:," + BLANK + "?|,?" + BLANK
            + "(?:en|of|t/m|tot en met|and|or|to)" + BLANK + "|" + BLANK + "?[-\u2013]" + BLANK + "?)(?=[0-9])");

    /** After one place: the end of its span, as in {@code blz. 400-402}. */
    private static final Pattern JOINED = Pattern.compile("[-\u2013](?=[0-9])");

    /** Marks the characters of these numbers. */
    void mark(BitSet marked) {
        Matcher word = NUMBERED.matcher(text);
        while (word.find()) {
            boolean many = word.group("many") != null || word.group("many2") != null;
            markPlaces(word.end(), many, marked);
        }
    }

    /** The number after the word, and those that follow in a list after a plural. */
    private void markPlaces(int from, boolean many, BitSet marked) {
        Matcher place = PLACE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        while (place.lookingAt() && !isMeasured.test(place.end())) {
            marked.set(place.start(), place.end());
            Matcher next = (many ? NEXT : JOINED).matcher(text).region(place.end(), text.length());
            if (!next.lookingAt()) {
                return;
            }
            place.region(next.end(), text.length());
        }
    }
}
