package nl.overzicht.funding;

import java.util.List;
import java.util.Optional;

/**
 * One flow of money within the programme.
 *
 * @param id as {@code kansrijke-wijk}
 * @param name full name as the source writes it
 * @param shortName for charts and tables
 * @param aliases other names under which texts refer to it
 * @param organisations ids of who pays or is responsible, in order; may be empty
 * @param summary what it is for, Markdown
 * @param themes what it is spent on; may be empty
 * @param components what the money consists of, names without amounts; may be empty
 * @param remarks what sources say about it beside numbers; may be empty
 * @param scope which areas it is for
 * @param areas ids of areas, only when the scope is a list
 * @param areasNote what the source says about its areas; may be empty
 * @param overlaps what is said, or not said, on its relation to other streams; may be empty
 * @param started when the stream began
 * @param headline the status whose sum represents the stream; empty: the one that follows from its rows
 */
public record FundingStream(
        String id,
        String name,
        String shortName,
        List<String> aliases,
        List<String> organisations,
        String summary,
        List<String> themes,
        List<Component> components,
        List<Remark> remarks,
        Scope scope,
        List<String> areas,
        String areasNote,
        String overlaps,
        Optional<PartialDate> started,
        Optional<Status> headline) {

    /** Which areas a stream is for. */
    public enum Scope {
        ALL,
        LIST,
        UNKNOWN
    }

    /**
     * What a source says, without a number to count.
     *
     * @param text Markdown
     * @param source id of the source
     */
    public record Remark(String text, String source) {}

    /**
     * A named part of a stream whose amount no source gives.
     *
     * @param name as the source writes it
     * @param note explanation, Markdown; may be empty
     * @param source id of the regulation it rests on
     */
    public record Component(String name, String note, Optional<String> source) {}

    /** Whether a source says that the stream is for this area; empty: the scope is unknown. */
    public Optional<Boolean> covers(String area) {
        return switch (scope) {
            case ALL -> Optional.of(true);
            case LIST -> Optional.of(areas.contains(area));
            case UNKNOWN -> Optional.empty();
        };
    }
}
