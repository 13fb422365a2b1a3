package nl.overzicht.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.unicode.NaturalOrder;

/**
 * A multi-year funding programme and all that its sources say. Ids are unique within each list.
 *
 * @param name full name
 * @param article before the name in a sentence, such as {@code de}, or {@link #NO_ARTICLE}; empty: that of most names
 * @param abbreviation as {@code NPLV}
 * @param started when it began
 * @param horizon how long it is meant to last
 * @param delimitation what is counted and what is not, Markdown
 * @param organisations who takes part
 * @param quantities what statements count, by id
 * @param main id of the quantity that is the main one of money, such as {@code amount}; no text when there is no money
 * @param statuses what sources may say about a number, in order: {@link Status#BUILT_IN} or a list of the programme's own
 * @param streams in their order in the report
 * @param areas in the order of the file
 * @param areaColumns what the table says about them, and by which of it they are grouped
 * @param statements in the order of the file
 * @param milestones in order of time
 * @param toezeggingen in order of time
 * @param sources in the order of the file
 * @param unknowns what no source says
 */
public record Programme(
        String name,
        Optional<String> article,
        String abbreviation,
        Optional<PartialDate> started,
        Optional<Horizon> horizon,
        String delimitation,
        List<Organisation> organisations,
        Map<String, QuantityDefinition> quantities,
        String main,
        List<Status> statuses,
        List<FundingStream> streams,
        List<Area> areas,
        AreaColumns areaColumns,
        Statements statements,
        List<Milestone> milestones,
        List<Toezegging> toezeggingen,
        List<Source> sources,
        List<Unknown> unknowns) {

    /** Says that the name has no article. */
    public static final String NO_ARTICLE = "none";

    /**
     * A quantity that statements may be about.
     *
     * @param id as {@code homes}
     * @param kind what its numbers are
     * @param singular Dutch noun, such as {@code woning}; only of a count
     * @param plural Dutch noun, such as {@code woningen}; only of a count
     * @param title heading, such as {@code Nieuwe woningen}
     * @param adds whether numbers of it add up: money always, a counted thing when the programme says so
     */
    public record QuantityDefinition(String id, Kind kind, String singular, String plural, String title, boolean adds) {

        /** Money or a count, by its noun. */
        public QuantityDefinition(String id, String singular, String plural, String title, boolean adds) {
            this(id, plural.isEmpty() ? Kind.MONEY : Kind.COUNT, singular, plural, title, adds);
        }

        /** What the numbers of a quantity are. */
        public enum Kind {
            /** Amounts in a currency. */
            MONEY,
            /** Whole numbers of things. */
            COUNT,
            /** Percentages: never added. */
            SHARE,
            /** Decimals without a noun, as an index: never added. */
            INDEX
        }

        /** Whether it is money. */
        public boolean isMoney() {
            return kind == Kind.MONEY;
        }
    }

    /** The same with other streams, areas, statements and milestones. */
    public Programme with(
            List<FundingStream> otherStreams,
            List<Area> otherAreas,
            Statements others,
            List<Milestone> otherMilestones) {
        return new Programme(
                name,
                article,
                abbreviation,
                started,
                horizon,
                delimitation,
                organisations,
                quantities,
                main,
                statuses,
                otherStreams,
                otherAreas,
                areaColumns,
                others,
                otherMilestones,
                toezeggingen,
                sources,
                unknowns);
    }

    /** Whether it has a list of statuses of its own. */
    public boolean hasOwnStatuses() {
        return !statuses.equals(Status.BUILT_IN);
    }

    /** The stream with this id; empty: there is none. */
    public Optional<FundingStream> stream(String id) {
        return streams.stream().filter(stream -> stream.id().equals(id)).findFirst();
    }

    /** The area with this id; empty: there is none. */
    public Optional<Area> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** The source with this id; empty: there is none. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The organisation with this id; empty: there is none. */
    public Optional<Organisation> organisation(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** The statement with this id; empty: there is none. */
    public Optional<Statement> statement(String id) {
        return statements.find(id);
    }

    /** The statements of one stream in the order of the file; may be empty. */
    public List<Statement> statementsOf(String stream) {
        return statements.ofStream(stream);
    }

    /**
     * The parts of a whole in the order of the file; may be empty.
     *
     * @param whole id of its statement
     */
    public List<Statement> partsOf(String whole) {
        return statements.partsOf(whole);
    }

    /**
     * What other sources say on the same subject, in the order of the file; may be empty.
     *
     * @param leading id of the statement that totals take
     */
    public List<Statement> alternativesOf(String leading) {
        return statements.alternativesOf(leading);
    }

    /** The columns in which the table says something of any area, in the order of {@link AreaColumns#all}; may be empty. */
    public List<String> areaColumnsInUse() {
        return areaColumns.all().stream()
                .filter(column ->
                        areas.stream().anyMatch(area -> area.feature(column).isPresent()))
                .toList();
    }

    /** The column by which areas are grouped; empty: there is none. */
    public Optional<String> areaGrouping() {
        String column = areaColumns.groupBy().orElse(AreaColumns.PROVINCE);
        return Optional.of(column).filter(areaColumnsInUse()::contains);
    }

    /**
     * The areas by what the table says in the column by which they are grouped, in alphabetical order; those of which it
     * says nothing come first, under an empty text.
     */
    public Map<String, List<Area>> areasByGroup() {
        Optional<String> column = areaGrouping();
        return areas.stream()
                .collect(Collectors.groupingBy(
                        area -> column.flatMap(area::feature).orElse(""),
                        () -> new TreeMap<>(NaturalOrder.OF_NAMES),
                        Collectors.toList()));
    }

    /** The milestones of one stream, in order of time; may be empty. */
    public List<Milestone> milestonesOf(String stream) {
        return milestones.stream()
                .filter(milestone -> milestone.stream().filter(stream::equals).isPresent())
                .toList();
    }

    /** Values by their id, in no particular order; the first wins where an id occurs twice. */
    public static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
