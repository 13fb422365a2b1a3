package nl.overzicht.check.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.check.topic.UnitPhrase;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.report.Report;
import nl.overzicht.wording.typed.Mentions;

/**
 * What the header cell of a column or row says about the numbers below or beside it.
 *
 * @param unit of money; empty if it states none
 * @param counted units of what the numbers count; empty if it states none
 * @param precision of the numbers; empty if it states none
 * @param money whether it has a word for money
 * @param other whether its numbers are shares, years, codes or counts of something unknown
 * @param neutral whether it has only names, years, statuses, units and words for money
 */
record HeadCell(
        Optional<UnitPhrase> unit,
        List<String> counted,
        Optional<Precision> precision,
        boolean money,
        boolean other,
        boolean neutral) {

    private static final Pattern MONEY =
            pattern("\\p{L}*(?:bedrag|budget|subsidie|bijdrage|kosten|lasten|baten|uitgaven|inkomsten"
                    + "|ontvangst|middelen|financiering|dekking|begroting|begroot|raming|realisatie|reserve|verplichting|betal"
                    + "|voorschot|toekenning|bekostiging|investering|amount|grant|cost|expenditure|spending|income"
                    + "|revenue|funding|funds|payment|commitment|contribution|money|geld)\\p{L}*");

    private static final Pattern OTHER =
            pattern("(?<!\\p{L})(?:nrs?|no|id|fte|index|score|page|blz|datum|date|cbs|kvk)(?!\\p{L})"
                    + "|verschil|mutatie|bijstelling|gemiddeld|cumulatief|difference|change|average|cumulative"
                    + "|aantal|number|count|nummer|code|artikel|article|aandeel|share|percent|procent|kenmerk|[%#\u2030]"
                    + "|(?<!per )(?<!\\p{L})(?:jaar|year)(?!\\p{L})|jaar(?:tal)?(?=\\s*$)(?<!per jaar)");

    /** An amount per item, which is not an amount of the whole. */
    private static final Pattern EACH = pattern(
            "(?<!\\p{L})per (?!jaar|year|gebied|area|stroom|stream|eind|ultimo|(?:19|20|21)[0-9]{2}|[0-9]{1,2} )[\\p{L}0-9]"
                    + "|(?:\u20ac|euro|eur) ?/ ?\\p{L}");

    private static final Pattern NOTHING =
            pattern("(?:eind|sub)?tota(?:al|len|ls?)|som|sum|t/m|tot en met|(?<!\\p{L})(?:in|en|and|of|van"
                    + "|per|jaar|year|jaarlijks|van het|het|de|the|programma|programme)(?!\\p{L})");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static HeadCell of(PassageScan scan, Span cell, Mentions mentions, Report report) {
        String text = scan.passage().text().substring(cell.start(), cell.end()).replace('\u00a0', ' ');
        Optional<UnitPhrase> unit = UnitPhrase.ofHead(text);
        boolean money = MONEY.matcher(text).find();
        return new HeadCell(
                unit,
                money ? List.of() : mentions.unitsOfHead(text),
                mentions.precision(text),
                money,
                OTHER.matcher(text).find() || EACH.matcher(text).find(),
                isNeutral(scan, cell, report));
    }

    /** Whether a cell has only names, years, statuses, units and words for money. */
    static boolean isNeutral(PassageScan scan, Span cell, Report report) {
        String rest = scan.withoutNames(cell);
        if (hasNoWords(rest)) {
            return true;
        }
        if (!scan.topic(report, cell).namesNothing()) {
            rest = rest.replace(Passage.FACT, ' ');
        }
        for (Optional<UnitPhrase> unit = UnitPhrase.ofHead(rest); unit.isPresent(); unit = UnitPhrase.ofHead(rest)) {
            rest = rest.substring(0, unit.get().start()) + " "
                    + rest.substring(unit.get().end());
        }
        for (Status status : report.programme().statuses()) {
            rest = rest.replaceAll("(?i)" + Pattern.quote(report.wording().status(status)), " ");
        }
        rest = MONEY.matcher(rest).replaceAll(" ");
        rest = NOTHING.matcher(rest).replaceAll(" ");
        return hasNoWords(rest);
    }

    private static boolean hasNoWords(String text) {
        return text.chars().noneMatch(c -> Character.isLetter(c) || c == Passage.FACT);
    }

    /** Whether the unit of the whole table may apply: the cell refers to money, or is neutral. */
    boolean isOpen() {
        return !other && counted.isEmpty() && (money || neutral);
    }
}
