package nl.overzicht.report;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Settings.FactsheetChoice;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Statements;

/**
 * Which streams and areas get a factsheet, and at which address. An area gets one when it has a statement of its own:
 * otherwise its sheet would repeat those of the streams.
 *
 * @param streams in order
 * @param areas in order
 * @param leftOut number of areas with statements of their own that get none, because there are too many and the
 *     settings do not ask for them
 */
public record FactsheetPlan(List<FundingStream> streams, List<Area> areas, int leftOut) {

    /** The most areas that get a factsheet without the settings asking for it: each takes as long as several pages. */
    public static final int MOST_AREAS = 100;

    private static final String FOLDER = "factsheets/";

    /** The plan by the settings; without a setting all streams get one, and the areas when they are few. */
    public static FactsheetPlan of(Report report) {
        Optional<FactsheetChoice> asked = report.settings().factsheets();
        if (asked.equals(Optional.of(FactsheetChoice.NONE))) {
            return new FactsheetPlan(List.of(), List.of(), 0);
        }
        List<FundingStream> streams = report.programme().streams();
        List<Area> areas = asked.equals(Optional.of(FactsheetChoice.STREAMS)) ? List.of() : withOwnStatements(report);
        boolean many = asked.isEmpty() && areas.size() > MOST_AREAS;
        return many ? new FactsheetPlan(streams, List.of(), areas.size()) : new FactsheetPlan(streams, areas, 0);
    }

    /** The part of this plan for one address within the site: its one sheet, or none when no sheet has this address. */
    public FactsheetPlan select(String address) {
        return new FactsheetPlan(
                streams.stream()
                        .filter(stream -> ofStream(stream.id()).equals(address))
                        .toList(),
                areas.stream().filter(area -> ofArea(area.id()).equals(address)).toList(),
                0);
    }

    /** Whether it has no sheet. */
    public boolean isEmpty() {
        return streams.isEmpty() && areas.isEmpty();
    }

    private static List<Area> withOwnStatements(Report report) {
        Statements statements = report.programme().statements();
        return report.programme().areas().stream()
                .filter(area -> !statements.ofArea(area.id()).isEmpty())
                .toList();
    }

    /** The address of the factsheet of a stream within the site: flat and permanent. */
    public static String ofStream(String id) {
        return FOLDER + "stroom-" + id + ".pdf";
    }

    /** The address of the factsheet of an area within the site: flat and permanent. */
    public static String ofArea(String id) {
        return FOLDER + "gebied-" + id + ".pdf";
    }

    /** Whether an address is that of the sheet of an area. */
    public static boolean isOfArea(String address) {
        return address.startsWith(FOLDER + "gebied-");
    }
}
