package nl.overzicht.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;

/**
 * Which streams cover an area: according to the stream, or because a statement about the stream is about this area.
 *
 * @param area its id
 * @param here the ids of the streams with a statement about this area
 */
public record AreaScope(String area, Set<String> here) {

    /**
     * The scope of an area.
     *
     * @param area its id
     */
    public static AreaScope of(Programme programme, String area) {
        return new AreaScope(
                area,
                programme.statements().ofArea(area).stream()
                        .filter(row -> row.role() == Statement.Role.CURRENT)
                        .flatMap(row -> row.stream().stream())
                        .collect(Collectors.toSet()));
    }

    /** The names of the areas that rows of a stream are about, in the order of all areas. */
    public static List<String> areaNames(Programme programme, String stream) {
        Set<String> areas = programme.statementsOf(stream).stream()
                .filter(row -> row.role() == Statement.Role.CURRENT)
                .flatMap(row -> row.area().stream())
                .collect(Collectors.toSet());
        return programme.areas().stream()
                .filter(area -> areas.contains(area.id()))
                .map(Area::name)
                .toList();
    }

    /** Whether a stream covers the area; empty when no source says so. */
    public Optional<Boolean> covers(FundingStream stream) {
        return here.contains(stream.id()) ? Optional.of(true) : stream.covers(area);
    }
}
