package nl.overzicht.print;

import static nl.overzicht.json.JsonText.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.json.JsonText;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.rulebook.RuleText;

/** Findings as one run of SARIF 2.1.0, for code scanning. Columns are counted in code points. */
public final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final RuleBook book;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final List<String> codes;

    private Sarif(List<Finding> findings, RuleBook book) {
        this.book = book;
        findings.forEach(finding -> rules.putIfAbsent(finding.code(), finding.rule()));
        this.codes = List.copyOf(rules.keySet());
    }

    /**
     * The log of a run (SARIF 2.1.0), ended by a line end.
     *
     * @param findings in the order of the log
     * @param version of the program
     * @param book the words of the findings and of their rules
     */
    public static String of(List<Finding> findings, String version, RuleBook book) {
        Sarif sarif = new Sarif(findings, book);
        return JsonText.of(
                object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(sarif.run(findings, version))));
    }

    private Map<String, Object> run(List<Finding> findings, String version) {
        Map<String, Object> driver = object(
                "name",
                "overzicht",
                "version",
                version,
                "language",
                book.language().tag(),
                "rules",
                rules.values().stream().map(this::rule).toList());
        return object(
                "tool",
                object("driver", driver),
                "language",
                book.language().tag(),
                "columnKind",
                "unicodeCodePoints",
                "results",
                findings.stream().map(this::result).toList());
    }

    private Map<String, Object> rule(Rule rule) {
        RuleText section = book.require(rule.code());
        return object(
                "id", rule.code(),
                "shortDescription", object("text", section.title()),
                "fullDescription", object("text", section.summary()),
                "help", object("text", section.text(), "markdown", section.markdown()),
                "defaultConfiguration", object("level", level(rule.severity())));
    }

    private Map<String, Object> result(Finding finding) {
        String hint = book.hint(finding).map(words -> "\n" + words).orElse("");
        return object(
                "ruleId", finding.code(),
                "ruleIndex", codes.indexOf(finding.code()),
                "level", level(finding.severity()),
                "message", object("text", book.message(finding) + hint),
                "locations", List.of(object("physicalLocation", place(finding))),
                "relatedLocations", relatedLocations(finding),
                "occurrenceCount", finding.occurrences().count());
    }

    /** Further locations of the same cause; null when there are none, which is not written. */
    private static List<Map<String, Object>> relatedLocations(Finding finding) {
        List<Map<String, Object>> places = finding.occurrences().further().stream()
                .map(at -> object(
                        "physicalLocation",
                        object(
                                "artifactLocation", object("uri", uri(at.path())),
                                "region", object("startLine", at.line(), "startColumn", Math.max(1, at.column())))))
                .toList();
        return places.isEmpty() ? null : places;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }

    /** The location; its end is only known without reading the file when the words are on one line. */
    private static Map<String, Object> place(Finding finding) {
        int column = Math.max(1, finding.at().column());
        Integer end = finding.excerpt()
                .map(Excerpt::text)
                .filter(text -> text.indexOf('\n') < 0)
                .map(text -> column + text.codePointCount(0, text.length()))
                .orElse(null);
        return object(
                "artifactLocation",
                object("uri", uri(finding.at().path())),
                "region",
                object("startLine", Math.max(1, finding.at().line()), "startColumn", column, "endColumn", end));
    }

    /** A relative reference, or a {@code file:} URI for an absolute path. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte octet : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~!".indexOf(c) >= 0);
            uri.append(plain ? "" + c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
