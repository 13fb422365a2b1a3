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

    /** An object with {@code findings}. */
    public static String of(List<Finding> findings, RuleBook book) {
        return JsonText.of(object(
                "findings", findings.stream().map(one -> plain(one, book)).toList()));
    }

    private static Map<String, Object> plain(Finding one, RuleBook book) {
        return object(
                "path", one.at().path(),
                "line", Math.max(1, one.at().line()),
                "column", Math.max(1, one.at().column()),
                "severity", one.severity().word(),
                "code", one.code(),
                "message", book.message(one),
                "hint", book.hint(one).orElse(null),
                "text", one.excerpt().map(Excerpt::text).orElse(null),
                "replacement", one.excerpt().flatMap(Excerpt::replacement).orElse(null),
                "count", one.occurrences().count(),
                "further",
                        one.occurrences().further().stream()
                                .map(at -> object("line", at.line(), "column", Math.max(1, at.column())))
                                .toList());
    }
}
