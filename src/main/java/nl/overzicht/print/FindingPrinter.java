package nl.overzicht.print;

import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.rulebook.RuleBook;

/** A finding as lines for a console: location, severity, code and message, and the hint below them. */
public final class FindingPrinter {

    private FindingPrinter() {}

    /**
     * One line {@code path:line:column: severity CODE message}, and a second {@code     hint: ...} when there is a hint.
     */
    public static List<String> lines(Finding finding, RuleBook book) {
        String first = "%s: %s %s %s"
                .formatted(finding.at(), finding.severity().word(), finding.code(), book.message(finding));
        return book.hint(finding)
                .map(hint -> List.of(first, "    hint: " + hint))
                .orElse(List.of(first));
    }
}
