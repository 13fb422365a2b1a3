package nl.overzicht.print;

import static nl.overzicht.print.JsonText.object;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;

/** Findings for programs, as plain JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /** An object with {@code findings}. */
    public static String of(List<Finding> findings, Language language) {
        return JsonText.of(object(
                "findings", findings.stream().map(one -> plain(one, language)).toList()));
    }

    private static Map<String, Object> plain(Finding one, Language language) {
        return object(
                "path", one.at().path(),
                "line", Math.max(1, one.at().line()),
                "column", Math.max(1, one.at().column()),
                "severity", one.severity().word(),
                "code", one.code(),
                "message", one.message().in(language),
                "hint", one.hint().isEmpty() ? null : one.hint().in(language),
                "text", one.excerpt().map(Excerpt::text).orElse(null),
                "replacement", one.excerpt().flatMap(Excerpt::replacement).orElse(null));
    }
}
