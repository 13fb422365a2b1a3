package nl.overzicht.narrative.rule;

import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.overzicht.fact.UnknownSum;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.sum.Conflict;

/**
 * The finding about the id of a sum that does not exist.
 *
 * @param id as it was written
 * @param unknown why there is no sum
 */
record MissingSum(String id, UnknownSum unknown) {

    Finding at(Location at) {
        return switch (unknown.cause()) {
            case NO_ROWS ->
                MarkdownRule.UNKNOWN_FACT.at(at, id).withSuggestion(NearestWord.suggestion(id, unknown.ids()));
            case NO_YEAR -> MarkdownRule.NO_SUM_OF_YEAR.at(at, id, BilingualText.same(years(unknown.years())));
            case SECOND_NAME ->
                MarkdownRule.SECOND_NAME.at(at, id, unknown.ids().get(0));
            case CONFLICT -> conflict(unknown.conflict().orElseThrow(), at);
            case OTHER_YEARS -> MarkdownRule.ROWS_OF_OTHER_YEARS.at(at, id);
            case BOUNDS -> MarkdownRule.BOUNDS_APART.at(at, id);
        };
    }

    private Finding conflict(Conflict conflict, Location at) {
        String code = switch (conflict.kind()) {
            case SAME_MATTER, NEGATIVE_ITEM -> "STM-25";
            case PARTLY_INSIDE, UNRELATED -> "STM-30";
        };
        return MarkdownRule.CONFLICTING_ROWS.at(
                at, id, conflict.row().id(), conflict.other().id(), code);
    }

    private static String years(SortedSet<Integer> years) {
        boolean unbroken = years.last() - years.first() == years.size() - 1 && years.size() > 2;
        return unbroken
                ? years.first() + "-" + years.last()
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
