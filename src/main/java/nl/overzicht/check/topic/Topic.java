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
 * What a sentence is about by the names in it.
 *
 * @param streams ids of the streams that it names
 * @param areas ids of the areas that it names
 * @param programme whether it names the programme
 * @param years that it names one by one
 * @param spans the several years together that it refers to, as by "tot en met 2027"
 * @param total whether it is the total of a table that lists all that the total is of
 * @param said text of the sentence; for a cell with its heading and caption
 * @param pair whether it is about the one stream in the one area that it names, and about neither alone
 */
public record Topic(
        Set<String> streams,
        Set<String> areas,
        boolean programme,
        Set<Integer> years,
        YearSpans spans,
        boolean total,
        String said,
        boolean pair) {

    /** More pairs than this come from a list of names, which is not about each stream in each area. */
    private static final int PAIRS = 100;

    /** The topic of a sentence that names nothing, except perhaps years. */
    static Topic unknown(Set<Integer> years) {
        return new Topic(Set.of(), Set.of(), false, years, YearSpans.NONE, false, "", false);
    }

    /** Whether it names neither a stream nor an area. */
    public boolean namesNoThing() {
        return streams.isEmpty() && areas.isEmpty();
    }

    boolean namesNothing() {
        return namesNoThing() && years.isEmpty();
    }

    /** This topic with what the head of a column adds; where neither names anything, what the caption names. */
    Topic with(Topic head, Topic caption) {
        Set<String> allStreams = joined(streams, head.streams, caption.streams);
        Set<String> allAreas = joined(areas, head.areas, caption.areas);
        boolean whole = allStreams.isEmpty() && allAreas.isEmpty() && (head.programme || caption.programme);
        return new Topic(
                allStreams,
                allAreas,
                programme || whole,
                joined(years, head.years, caption.years),
                spans.or(head.spans).or(years.isEmpty() && head.years.isEmpty() ? caption.spans : YearSpans.NONE),
                total,
                String.join(" ", said, head.said, caption.said),
                false);
    }

    private static <T> Set<T> joined(Set<T> own, Set<T> head, Set<T> caption) {
        Set<T> all = new TreeSet<>(own);
        all.addAll(head);
        return all.isEmpty() ? caption : all;
    }

    /** The topic of the total of these; of the programme when they name nothing within it. */
    Topic asTotal() {
        return new Topic(streams, areas, streams.isEmpty() && areas.isEmpty(), years, spans, true, said, false);
    }

    /** The topic of the one stream in the one area, where it names exactly these; else unchanged. */
    Topic asPair() {
        return new Topic(
                streams, areas, programme, years, spans, total, said, streams.size() == 1 && areas.size() == 1);
    }

    /** The same topic, which may also be about the stream or the area alone. */
    public Topic apart() {
        return new Topic(streams, areas, programme, years, spans, total, said, false);
    }

    /** The scopes of each stream in each area, when the sentence names both. */
    public List<Scope> pairs() {
        List<Scope> pairs = new ArrayList<>();
        if ((long) streams.size() * areas.size() <= PAIRS) {
            streams.forEach(stream -> areas.forEach(area -> pairs.add(Scope.of(stream, area))));
        }
        return pairs;
    }

    /** The scopes of each stream and each area, when it may be about either alone. */
    public List<Scope> single() {
        List<Scope> scopes = new ArrayList<>();
        if (pair) {
            return scopes;
        }
        streams.forEach(stream -> scopes.add(Scope.ofStream(stream)));
        areas.forEach(area -> scopes.add(Scope.ofArea(area)));
        return scopes;
    }

    /** The one year that a number is of; empty when none is named, or several. */
    public OptionalInt year() {
        return years.size() == 1 && !spans.some()
                ? OptionalInt.of(years.iterator().next())
                : OptionalInt.empty();
    }

    /** The narrowest scopes that a number is certainly about. */
    public List<Scope> named() {
        return pair ? pairs() : single();
    }

    /** The scope of the whole programme, when it is named or nothing within it is; else empty. */
    public List<Scope> whole() {
        return !pair && programme || streams.isEmpty() && areas.isEmpty() ? List.of(Scope.PROGRAMME) : List.of();
    }

    /** Whether a row is within the named scopes and years; where nothing is named, every row is. */
    public boolean holds(Statement row) {
        boolean inYear = year().isEmpty()
                || !row.amount().isCurrency()
                || row.period().filter(its -> !its.contains(year().getAsInt())).isEmpty();
        return inYear && spans.hold(row) && holdsScope(row);
    }

    /** Whether a row is within the named streams and areas; where none is named, every row is. */
    public boolean holdsScope(Statement row) {
        boolean stream = row.stream().filter(streams::contains).isPresent();
        boolean area = row.area().filter(areas::contains).isPresent();
        return streams.isEmpty() && areas.isEmpty() || (pair ? stream && area : stream || area);
    }

    /** Whether a row is about nothing narrower than what is named: no item, and no other stream or area. */
    public boolean isWholly(Statement row) {
        return streams.isEmpty() && areas.isEmpty()
                || row.item().isEmpty()
                        && row.stream().filter(id -> !streams.contains(id)).isEmpty()
                        && row.area().filter(id -> !areas.contains(id)).isEmpty();
    }

    /** A topic with the same years and text, without streams and areas. */
    Topic ofNothing() {
        return new Topic(Set.of(), Set.of(), false, years, spans, total, said, false);
    }

    /** A topic with the same years and text, with these streams and areas only. */
    public Topic of(Set<String> ownStreams, Set<String> ownAreas) {
        return new Topic(ownStreams, ownAreas, false, years, spans, total, said, false);
    }

    /** The same topic, which may also be about the whole programme. */
    Topic orProgramme() {
        return new Topic(streams, areas, true, years, spans, total, said, false);
    }

    /** The same topic in one year. */
    public Topic in(int year) {
        return new Topic(streams, areas, programme, Set.of(year), YearSpans.NONE, total, said, pair);
    }

    /** The same topic in any year. */
    Topic withoutYears() {
        return new Topic(streams, areas, programme, Set.of(), YearSpans.NONE, total, said, pair);
    }

    /** The same topic, which may also be about more years than are named. */
    Topic spanning() {
        return with(spans.open());
    }

    /** The same topic in exactly these years together. */
    Topic within(Period period) {
        return with(new YearSpans(true, List.of(period), true));
    }

    /** The same topic, in any years that may be meant. */
    public Topic loose() {
        return with(spans.loose());
    }

    private Topic with(YearSpans others) {
        return new Topic(streams, areas, programme, years, others, total, said, pair);
    }

    /** Whether several streams or several areas are named. */
    boolean namesSeveral() {
        return streams.size() > 1 || areas.size() > 1;
    }

    /** All scopes that a number may be about. */
    public List<Scope> scopes() {
        List<Scope> scopes = pairs();
        scopes.addAll(single());
        scopes.addAll(whole());
        return scopes;
    }
}
