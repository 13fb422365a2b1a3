package nl.overzicht.print;

import static nl.overzicht.json.JsonText.object;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.json.JsonText;
import nl.overzicht.rulebook.RuleBook;

/** Findings for programs, as plain JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /** An object with {@code findings}, a list in the order given, ended by a line end. */
    public static String of(List<Finding> findings, RuleBook book) {
        return JsonText.of(object(
                "findings",
                findings.stream().map(finding -> plain(finding, book)).toList()));
    }

    private static Map<String, Object> plain(Finding finding, RuleBook book) {
        return object(
                "path", finding.at().path(),
                "line", Math.max(1, finding.at().line()),
                "column", Math.max(1, finding.at().column()),
                "severity", finding.severity().word(),
                "code", finding.code(),
                "message", book.message(finding),
                "hint", book.hint(finding).orElse(null),
                "text", finding.excerpt().map(Excerpt::text).orElse(null),
                "replacement", finding.excerpt().flatMap(Excerpt::replacement).orElse(null),
                "count", finding.occurrences().count(),
                "further",
                        finding.occurrences().further().stream()
                                .map(at -> object("line", at.line(), "column", Math.max(1, at.column())))
                                .toList());
    }
}
