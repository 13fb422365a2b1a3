package nl.overzicht.wording;

import java.util.List;
import java.util.Map;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement.Standing;
import nl.overzicht.funding.Toezegging;

/**
 * The words of one language, as data.
 *
 * @param decimal decimal mark
 * @param group mark between groups of three digits
 * @param million word after the number
 * @param billion word after the number
 * @param perYear as {@code per jaar}
 * @param points after a difference between shares
 * @param amount one number of money that is not given
 * @param amounts several of them
 * @param computed the mark of computed numbers
 * @param partlyWithoutYears after the years of a part of an amount
 * @param rounded before an exact number that lost digits
 * @param until between two years in running text
 * @param untilShort between two years in tables and charts
 * @param months January first, lower case in Dutch
 * @param precisions word before the number; empty for stated
 * @param statuses how a table names a status of our list, by its id
 * @param standings what a statement is beside the leading ones; empty for a leading one
 * @param states whether a toezegging was kept
 * @param quotes the two marks around words of a source
 * @param parts as {@code eind} before a year
 */
public record Lexicon(
        char decimal,
        char group,
        String million,
        String billion,
        String perYear,
        String points,
        String amount,
        String amounts,
        String computed,
        String partlyWithoutYears,
        String rounded,
        String until,
        String untilShort,
        List<String> months,
        Map<Precision, String> precisions,
        Map<String, String> statuses,
        Map<Standing, String> standings,
        Map<Toezegging.State, String> states,
        String quotes,
        Map<PartialDate.Part, String> parts) {}
