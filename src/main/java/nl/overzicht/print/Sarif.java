package nl.overzicht.print;

import static nl.overzicht.print.JsonText.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.rulebook.RuleBook;

/** Findings as one run of SARIF 2.1.0, for code scanning. Columns are counted in code points. */
public final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Language language;
    private final RuleBook book;
    private final List<String> codes;

    private Sarif(List<Finding> findings, Language language, RuleBook book) {
        this.language = language;
        this.book = book;
        this.codes = findings.stream().map(Finding::code).distinct().sorted().toList();
    }

    /**
     * The log of a run, ended by a line end.
     *
     * @param version of the program
     * @param book what is told of the rules that the findings are of, in the same language
     */
    public static String of(List<Finding> findings, Language language, String version, RuleBook book) {
        Sarif sarif = new Sarif(findings, language, book);
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
                language.tag(),
                "rules",
                codes.stream().map(this::rule).toList());
        return object(
                "tool",
                object("driver", driver),
                "language",
                language.tag(),
                "columnKind",
                "unicodeCodePoints",
                "results",
                findings.stream().map(this::result).toList());
    }

    private Map<String, Object> rule(String code) {
        return book.find(code)
                .map(rule -> object(
                        "id", code,
                        "shortDescription", object("text", rule.title()),
                        "fullDescription", object("text", rule.summary()),
                        "help", object("text", rule.text(), "markdown", rule.markdown()),
                        "defaultConfiguration", object("level", level(rule.severity()))))
                .orElseGet(() -> object("id", code));
    }

    private Map<String, Object> result(Finding one) {
        String hint = one.hint().isEmpty() ? "" : "\n" + one.hint().in(language);
        return object(
                "ruleId", one.code(),
                "ruleIndex", codes.indexOf(one.code()),
                "level", level(one.severity()),
                "message", object("text", one.message().in(language) + hint),
                "locations", List.of(object("physicalLocation", place(one))));
    }

    private static String level(Severity severity) {
        return switch (severity) {
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
        for (byte one : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~!".indexOf(c) >= 0);
            uri.append(plain ? "" + c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
