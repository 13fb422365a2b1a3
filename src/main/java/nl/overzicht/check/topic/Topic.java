package nl.overzicht.check.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;

/**
 * What a sentence, or a number in it, is about according to its names and years.
 *
 * @param streams ids of the streams that it names
 * @param areas ids of the areas that it names
 * @param programme whether it names the programme
 * @param years that it names one by one
 * @param spans the periods of several years that it refers to, such as "tot en met 2027"
 * @param total whether it is the total of a table that lists everything that the total is of
 * @param text of the sentence; for a cell with its headers and caption
 * @param pair whether it is about the one stream in the one area that it names, and about neither alone
 */
public record Topic(
        Set<String> streams,
        Set<String> areas,
        boolean programme,
        Set<Integer> years,
        YearSpans spans,
        boolean total,
        String text,
        boolean pair) {

    /** More pairs than this come from long lists of names, which are not about each stream in each area. */
    private static final int PAIRS = 100;

    /** The topic of a sentence without names, except perhaps years. */
    public static Topic unknown(Set<Integer> years) {
        return new Topic(Set.of(), Set.of(), false, years, YearSpans.NONE, false, "", false);
    }

    /** Whether it names neither a stream nor an area. */
    public boolean namesNoStreamOrArea() {
        return streams.isEmpty() && areas.isEmpty();
    }

    public boolean namesNothing() {
        return namesNoStreamOrArea() && years.isEmpty();
    }

    /** This topic with what the header of a column adds, and with what the caption names if neither names anything. */
    public Topic with(Topic head, Topic caption) {
        Set<String> allStreams = merge(streams, head.streams, caption.streams);
        Set<String> allAreas = merge(areas, head.areas, caption.areas);
        boolean whole = allStreams.isEmpty() && allAreas.isEmpty() && (head.programme || caption.programme);
        return new Topic(
                allStreams,
                allAreas,
                programme || whole,
                merge(years, head.years, caption.years),
                spans.union(head.spans).union(years.isEmpty() && head.years.isEmpty() ? caption.spans : YearSpans.NONE),
                total,
                String.join(" ", text, head.text, caption.text),
                false);
    }

    private static <T> Set<T> merge(Set<T> own, Set<T> head, Set<T> caption) {
        Set<T> all = new TreeSet<>(own);
        all.addAll(head);
        return all.isEmpty() ? caption : all;
    }

    /** The topic of the total of these streams and areas; of the programme if there are none. */
    public Topic asTotal() {
        return new Topic(streams, areas, streams.isEmpty() && areas.isEmpty(), years, spans, true, text, false);
    }

    /** The topic of the stream in the area, if exactly one of each is named; otherwise unchanged. */
    public Topic asPair() {
        return new Topic(
                streams, areas, programme, years, spans, total, text, streams.size() == 1 && areas.size() == 1);
    }

    /** The same topic, which may also be about the stream or the area alone. */
    public Topic orSingle() {
        return new Topic(streams, areas, programme, years, spans, total, text, false);
    }

    /** The scopes of each stream in each area; empty if the sentence does not name both, or names too many. */
    public List<Scope> pairs() {
        List<Scope> pairs = new ArrayList<>();
        if ((long) streams.size() * areas.size() <= PAIRS) {
            streams.forEach(stream -> areas.forEach(area -> pairs.add(Scope.of(stream, area))));
        }
        return pairs;
    }

    /** The scopes of each stream and each area by itself; empty for a pair. */
    public List<Scope> singleScopes() {
        List<Scope> scopes = new ArrayList<>();
        if (pair) {
            return scopes;
        }
        streams.forEach(stream -> scopes.add(Scope.ofStream(stream)));
        areas.forEach(area -> scopes.add(Scope.ofArea(area)));
        return scopes;
    }

    /** The one year that a number is about; empty if none is named, or several. */
    public OptionalInt year() {
        return years.size() == 1 && !spans.several()
                ? OptionalInt.of(years.iterator().next())
                : OptionalInt.empty();
    }

    /** The narrowest scopes that a number is certainly about. */
    public List<Scope> namedScopes() {
        return pair ? pairs() : singleScopes();
    }

    /** The scope of the whole programme, if it is named or nothing within it is; otherwise empty. */
    public List<Scope> wholeScope() {
        return !pair && programme || streams.isEmpty() && areas.isEmpty() ? List.of(Scope.PROGRAMME) : List.of();
    }

    /** Whether a row is within the named scopes and years; if nothing is named, every row is. */
    public boolean includes(Statement row) {
        boolean inYear = year().isEmpty()
                || !row.amount().isCurrency()
                || row.period()
                        .filter(period -> !period.contains(year().getAsInt()))
                        .isEmpty();
        return inYear && spans.allows(row) && includesScope(row);
    }

    /** Whether a row is within the named streams and areas; if none is named, every row is. */
    public boolean includesScope(Statement row) {
        boolean stream = row.stream().filter(streams::contains).isPresent();
        boolean area = row.area().filter(areas::contains).isPresent();
        return streams.isEmpty() && areas.isEmpty() || (pair ? stream && area : stream || area);
    }

    /** Whether a row is about all that is named: it has no item, and no other stream or area. */
    public boolean isCoveredBy(Statement row) {
        return streams.isEmpty() && areas.isEmpty()
                || row.item().isEmpty()
                        && row.stream().filter(id -> !streams.contains(id)).isEmpty()
                        && row.area().filter(id -> !areas.contains(id)).isEmpty();
    }

    /** A topic with the same years and text, without streams and areas. */
    Topic ofNothing() {
        return new Topic(Set.of(), Set.of(), false, years, spans, total, text, false);
    }

    /** A topic with the same years and text, with these streams and areas only. */
    public Topic of(Set<String> ownStreams, Set<String> ownAreas) {
        return new Topic(ownStreams, ownAreas, false, years, spans, total, text, false);
    }

    /** The same topic, which may also be about the whole programme. */
    Topic orProgramme() {
        return new Topic(streams, areas, true, years, spans, total, text, false);
    }

    /** The same topic in one year. */
    public Topic withYear(int year) {
        return new Topic(streams, areas, programme, Set.of(year), YearSpans.NONE, total, text, pair);
    }

    /** The same topic in any year. */
    Topic withoutYears() {
        return new Topic(streams, areas, programme, Set.of(), YearSpans.NONE, total, text, pair);
    }

    /** The same topic, which may also be about more years than are named. */
    Topic orMoreYears() {
        return with(spans.orMore());
    }

    /** The same topic in exactly these years. */
    Topic inExactly(Period period) {
        return with(new YearSpans(true, List.of(period), true));
    }

    /** The same topic, whose years may be more or fewer than those that are named. */
    public Topic inexact() {
        return with(spans.inexact());
    }

    private Topic with(YearSpans others) {
        return new Topic(streams, areas, programme, years, others, total, text, pair);
    }

    /** Whether several streams or several areas are named. */
    boolean namesSeveral() {
        return streams.size() > 1 || areas.size() > 1;
    }

    /** All scopes that a number may be about. */
    public List<Scope> scopes() {
        List<Scope> scopes = pairs();
        scopes.addAll(singleScopes());
        scopes.addAll(wholeScope());
        return scopes;
    }
}
