package nl.overzicht.wording.typed;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * The digits of a text that are not an amount, count or year, being part of an identifier: the number of a document, a case, an
 * article of law, an account or a telephone; an address, a version, a clock. Both languages at once: an identifier may be in
 * the other one.
 */
final class Identifiers {

    private static final String BLANK = "[ \u00a0\u202f]";
    private static final String FREE = "(?<![\\p{L}\\p{N}])";
    private static final String LOOSE = "(?<![\\p{L}\\p{N}.,\\p{Sc}-])";
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]";
    private static final String DOSSIER = "[0-9]{2}[ \u00a0.]?[0-9]{3}(?![0-9])";
    private static final String ROMAN = "[IVXLC]++(?![\\p{L}\\p{N}])";
    private static final String NUMBER_SIGN = "(?:nrs?|nos?|item)\\.?" + BLANK + "?[0-9]++";

    private static final List<Pattern> PATTERNS = List.of(
            // an address on the web, one of e-mail
            Pattern.compile("(?:https?://|www\\.)\\S++|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++"),
            // a clock
            Pattern.compile(LOOSE + HOUR + "(?:" + BLANK + "?(?:-|\u2013|tot|en|to|and)" + BLANK + "?" + HOUR + ")?"
                    + BLANK + "?(?:uur|u|h|am|pm|a\\.m|p\\.m)(?!\\p{L})"),
            // a telephone: a zero or a plus first, and no groups of three as in +400 000 000
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,\\p{Sc}])(?=\\+?(?:[ \u00a0()/\u2013-]{0,3}[0-9]){8})(?:\\(?0[0-9]{1,4}\\)?"
                            + "|\\+[1-9][0-9]{0,2}+(?!(?:" + BLANK + "[0-9]{3}){2,3}(?![0-9])))(?:" + BLANK
                            + "?[-\u2013/]?" + BLANK
                            + "?(?:\\(0\\)" + BLANK + "?)?[0-9]{1,8}(?![.,]?[0-9]))++"),
            // an account
            Pattern.compile(FREE + "[A-Z]{2}[0-9]{2}(?:" + BLANK + "[A-Z0-9]{4}){2,7}(?:" + BLANK
                    + "[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])"),
            // a postcode, before a place or at the end; some letters are in none
            Pattern.compile(
                    LOOSE + "[1-9][0-9]{3}" + BLANK + "?[A-EGHJ-NPRSTVWXZ]{2}(?=" + BLANK + "{1,2}\\p{Lu}|[,.;)]|$)"),
            // a dossier
            Pattern.compile(LOOSE + DOSSIER + "(?:" + BLANK + "|-)" + ROMAN + "|" + LOOSE + DOSSIER + "(?=,?" + BLANK
                    + NUMBER_SIGN + ")"),
            // an official publication: a year or a dossier first
            Pattern.compile(FREE + "(?i:kamerstuk(?:ken)?|handelingen|tk|ek|staatscourant|stcrt\\.?|staatsblad|stb\\.?"
                    + "|tractatenblad|trb\\.?|dossier|vergaderjaar|parlementair jaar)(?:[ \u00a0,]++(?:I{1,2}|vergaderjaar))*+"
                    + "[ \u00a0,]++(?:[12][0-9]{3}(?:[-/\u2013][0-9]{2,4})?|" + DOSSIER + ")(?![0-9])(?:[ \u00a0,-]++"
                    + ROMAN
                    + "|[, \u00a0]++" + NUMBER_SIGN + "|," + BLANK + DOSSIER + "|(?:," + BLANK
                    + "|-)[0-9]++(?![.,]?[0-9]))*+"),
            // a law of the Union, a part of its Official Journal
            Pattern.compile(FREE + "(?i:verordening|richtlijn|besluit|regulation|directive|decision)(?:" + BLANK
                    + "\\([A-Za-z, ]{2,14}\\))?(?:" + BLANK + "(?i:nr|no)\\.?)?" + BLANK + "[0-9]{2,4}/[0-9]{1,4}"
                    + "|\\((?:EU|EG|EC|EEG|EEC)\\)(?:" + BLANK + "(?i:nr|no)\\.?)?" + BLANK + "[0-9]{2,4}/[0-9]{1,4}"
                    + "|" + FREE + "(?:Pb|PB|OJ)(?:EU|EG|EEG)?(?:[ \u00a0,]++(?:[12][0-9]{3}|[LC]" + BLANK
                    + "?[0-9]++))++"),
            // a standard
            Pattern.compile(
                    FREE + "(?:ISO|IEC|NEN|DIN|NTA|NPR|BRL|IEEE|RFC|WCAG|ETSI)(?:[-/ \u00a0](?:[A-Z]{2,5}(?!\\p{L})"
                            + "|[0-9]++(?:[.:+-][0-9]++)*+))++"),
            // what is registered: a firm, a person, a book, with all groups of the number
            Pattern.compile(FREE
                    + "(?i:tel\\.?|telefoon|telephone|phone|fax|kvk|btw|vat|bsn|rsin|oin|ean|gtin|isbn(?:-1[03])?|issn|iban"
                    + "|doi)(?i:[- ]?(?:nummer|nr\\.?|id|number))?[ \u00a0:]++[A-Z]{0,4}[0-9][A-Z0-9.]*+"
                    + "(?:[ \u00a0-][A-Z]{0,4}[0-9][A-Z0-9.]*+)*+"));

    private final TypedNumberGrammar typed;
    private final Denominations denominations;
    private final NumberTokens tokens;

    /**
     * @param typed how numbers are typed in the language of the texts
     * @param denominations as they are typed with them
     */
    Identifiers(TypedNumberGrammar typed, Denominations denominations) {
        this.typed = typed;
        this.denominations = denominations;
        this.tokens = new NumberTokens(typed, denominations);
    }

    /** The characters of all identifiers. */
    BitSet find(String text) {
        BitSet marked = new BitSet(text.length());
        tokens.mark(text, marked);
        PATTERNS.forEach(pattern -> pattern.matcher(text)
                .results()
                .filter(found -> !isMeasured(text, found.end()))
                .forEach(found -> marked.set(found.start(), found.end())));
        new NumberedPieces(text, end -> isMeasured(text, end)).mark(marked);
        return marked;
    }

    /** Whether a currency, percent or millions follow: then the number is an amount, whatever is before it. */
    private boolean isMeasured(String text, int end) {
        AdjacentWords words = new AdjacentWords(text);
        return denominations
                        .findAfter(text, end)
                        .filter(Denominations.CurrencyMatch::clear)
                        .isPresent()
                || words.findAt(end, typed.percent()).isPresent()
                || words.findAt(end, typed.scales().keySet()).isPresent();
    }
}
