package nl.overzicht.render.money;

import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.AreaScope;

/** The names of the areas that a stream is for, for paper and screen. */
public final class ScopeNames {

    private static final int MOST = 12;

    private ScopeNames() {}

    /**
     * The names of the listed areas of a stream. If no source lists them, the areas that have numbers of the stream. Empty
     * for a stream of all areas, and when no area is known.
     */
    public static String of(FundingStream stream, Programme programme, Messages words) {
        if (stream.scope() != FundingStream.Scope.UNKNOWN) {
            return programme.areas().stream()
                    .filter(area -> stream.areas().contains(area.id()))
                    .map(Area::name)
                    .collect(Collectors.joining(", "));
        }
        List<String> named = AreaScope.areaNames(programme, stream.id());
        int all = programme.areas().size();
        String names = named.size() > MOST
                ? words.get("site.stream.areas.count", named.size(), all)
                : String.join(", ", named);
        return named.isEmpty() || named.size() == all ? names : words.get("site.stream.areas.others", names);
    }
}
