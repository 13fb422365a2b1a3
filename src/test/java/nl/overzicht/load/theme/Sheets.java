package nl.overzicht.load.theme;

import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;

/** Style sheets for tests, read like those of a theme. */
final class Sheets {

    private Sheets() {}

    /** The tokens of a sheet; fails when it cannot be read or requests other files. */
    static TokenSheet of(String text) {
        Findings findings = new Findings();
        TextFile file = new TextFile(Location.of("theme/huis.css"), text);
        TokenSheet sheet = new StyleSheet(new BrowserRequests(file, Set.of(), findings), Optional.empty())
                .check(text)
                .orElseThrow(() -> new AssertionError(findings.toSortedList()));
        if (!findings.toSortedList().isEmpty()) {
            throw new AssertionError(findings.toSortedList());
        }
        return sheet;
    }
}
