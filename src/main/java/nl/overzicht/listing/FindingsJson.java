package nl.overzicht.listing;

import static nl.overzicht.listing.JsonText.object;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;

/** Findings for programs: as plain JSON, an object with {@code findings}, and as SARIF 2.1.0 for code scanning. */
public final class FindingsJson {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private FindingsJson() {}

    /** An object with {@code findings}. */
    public static String plain(List<Finding> findings, Language language) {
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

    /** One run of SARIF. Columns are counted in code points. */
    public static String sarif(List<Finding> findings, Language language, String version) {
        List<Map<String, Object>> rules = findings.stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .map(code -> object("id", code))
                .toList();
        Map<String, Object> driver = object("name", "overzicht", "version", version, "rules", rules);
        Map<String, Object> run = object(
                "tool",
                object("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "results",
                findings.stream().map(one -> result(one, language)).toList());
        return JsonText.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> result(Finding one, Language language) {
        String hint = one.hint().isEmpty() ? "" : "\n" + one.hint().in(language);
        return object(
                "ruleId", one.code(),
                "level", level(one),
                "message", object("text", one.message().in(language) + hint),
                "locations", List.of(object("physicalLocation", place(one))));
    }

    private static String level(Finding one) {
        return switch (one.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }

    /** Only where the words stand on one line can their end be told without reading the file. */
    private static Map<String, Object> place(Finding one) {
        int column = Math.max(1, one.at().column());
        Integer end = one.excerpt()
                .map(Excerpt::text)
                .filter(text -> text.indexOf('\n') < 0)
                .map(text -> column + text.codePointCount(0, text.length()))
                .orElse(null);
        return object(
                "artifactLocation",
                object("uri", uri(one.at().path())),
                "region",
                object("startLine", Math.max(1, one.at().line()), "startColumn", column, "endColumn", end));
    }

    /** A relative reference, or for a path from the root a file's address. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte one : path.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~!".indexOf(c) >= 0);
            uri.append(plain ? "" + c : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
