package nl.overzicht.load.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The class that a page needs for a theme, and mistakes in a theme, in the forms in which packages write them. */
class SiteLookTest {

    private static final String DARK =
            ":root { --utrecht-document-background-color: #111; --utrecht-document-color: #eee;"
                    + "--utrecht-link-color: #9cf; --utrecht-link-hover-color: #9cf; --utrecht-focus-outline-color: #fff }";

    private static final String TOKEN = "{ --utrecht-document-color: #123 }";

    private record Case(String name, String named, List<String> sheets, String expected, String... codes) {}

    @TestFactory
    Stream<DynamicTest> classes() {
        return Stream.of(
                        of("tokens of the root", ":root " + TOKEN, ""),
                        of("tokens of html", "html " + TOKEN, ""),
                        of("the only class", ".huis-theme " + TOKEN, "huis-theme"),
                        of("with the backdrop", ".huis-theme, .huis-theme ::backdrop " + TOKEN, "huis-theme"),
                        of("a variant alone", ".huis-theme--dark " + TOKEN, "huis-theme--dark"),
                        of("a variant beside it", ".huis-theme" + TOKEN + ".huis-theme--dark" + TOKEN, "huis-theme"),
                        of("a class by another name", ".gemeente " + TOKEN, "gemeente"),
                        of("root and the class of the theme", ":root" + TOKEN + ".huis-theme" + TOKEN, "huis-theme"),
                        of("root and the class of a part", ":root" + TOKEN + ".letter" + TOKEN, ""),
                        of("a theme and the class of a part", ".huis-theme" + TOKEN + ".letter" + TOKEN, "huis-theme"),
                        of("below a class", ".huis-theme .utrecht-page-footer " + TOKEN, ""),
                        of(
                                "in the dark only",
                                "@media (prefers-color-scheme: dark) { .huis-theme" + TOKEN + "}",
                                "huis-theme"),
                        of("no tokens", ".huis-theme { color: red }", ""),
                        of("a dark theme", DARK, "dark-theme-of-site"),
                        of(
                                "dark by choice",
                                "@media (prefers-color-scheme: dark) {" + DARK + "}",
                                "dark-theme-of-site-by-choice"),
                        of("two classes", ".huis-theme" + TOKEN + ".buren-theme" + TOKEN, "", "THM-11"),
                        of("a list of two classes", ".huis-theme, .buren-theme " + TOKEN, "", "THM-11"),
                        of("odd name", ".huis\\:theme" + TOKEN, ""),
                        new Case(
                                "named",
                                "buren-theme",
                                List.of(".huis-theme" + TOKEN + ".buren-theme" + TOKEN),
                                "buren-theme"),
                        new Case(
                                "two named",
                                "a-theme b-theme",
                                List.of(".a-theme" + TOKEN, ".b-theme" + TOKEN),
                                "a-theme b-theme"),
                        new Case("not there", "huis", List.of(".huis-theme" + TOKEN), "huis", "THM-10"),
                        new Case("two sheets", "", List.of(":root { --a: #123 }", ".huis-theme" + TOKEN), "huis-theme"),
                        new Case("a sheet is missing", "huis", List.of(), "huis"),
                        of("no token that is read", ".huis-theme { --huis-blauw: #123 }", "huis-theme", "THM-13"))
                .map(example -> dynamicTest(example.name, () -> chooses(example)));
    }

    private static Case of(String name, String sheet, String expected, String... codes) {
        return new Case(name, "", List.of(sheet), expected, codes);
    }

    private static void chooses(Case example) {
        Findings findings = new Findings();
        SiteLook look = new SiteLook(example.sheets.stream().map(Sheets::of).toList(), findings);
        Location at = Location.of("report.yaml");
        Optional<String> named = Optional.of(example.named).filter(name -> !name.isEmpty());
        assertEquals(example.expected, look.themeClass(named, at, at).orElse(""));
        assertEquals(Set.of(example.codes), codes(findings));
    }

    /**
     * The values of tokens: chains over several sheets, specific rules before general ones, and values that cannot be
     * computed.
     */
    @TestFactory
    Stream<DynamicTest> contrasts() {
        return Stream.of(
                        unread(
                                false,
                                ":root { --utrecht-document-color: #767676; --utrecht-document-background-color: #fff }"),
                        unread(true, ":root { --utrecht-document-color: #777 }"),
                        unread(true, ":root { --utrecht-document-color: var(--a) } ", ":root { --a: var(--b, #999) }"),
                        unread(
                                false,
                                ":root { --utrecht-document-color: var(--a) }",
                                ":root { --a: var(--b, #999); --b: #222 }"),
                        unread(false, ":root { --utrecht-document-color: var(--nowhere) }"),
                        unread(
                                false,
                                ":root { --utrecht-document-color: var(--a); --a: var(--utrecht-document-color) }"),
                        unread(false, ":root { --utrecht-document-color: ; }"),
                        unread(false, ":root { --utrecht-document-color: oklch(80% 0 0) }"),
                        unread(false, ":root { --utrecht-document-color: currentcolor }"),
                        unread(
                                true,
                                ".a-theme { --utrecht-document-color: #222 } html.a-theme { --utrecht-document-color: #aaa }"),
                        unread(
                                false,
                                "html.a-theme { --utrecht-document-color: #222 } .a-theme { --utrecht-document-color: #aaa }"),
                        unread(
                                false,
                                ":root { --utrecht-document-color: #222 } html { --utrecht-document-color: #aaa }"),
                        unread(
                                true,
                                ":root { --utrecht-document-color: #222 } :root { --utrecht-document-color: #aaa }"),
                        unread(false, "@media print { :root { --utrecht-document-color: #aaa } }"),
                        unread(false, "@media (width >= 35em) { :root { --utrecht-document-color: #aaa } }"),
                        unread(true, "@media screen { :root { --utrecht-document-color: #aaa } }"),
                        unread(
                                true,
                                "@media (prefers-color-scheme: dark) { :root { --utrecht-document-color: #aaa } }"),
                        unread(true, ":root { --utrecht-document-color: rgb(0 0 0 / 40%) }"),
                        unread(false, ":root { --utrecht-page-footer-background-color: rgb(0 0 0 / 60%) }"),
                        unread(
                                true,
                                ":root { --utrecht-page-footer-background-color: navy; --utrecht-page-footer-color: black }"),
                        unread(
                                false,
                                ":root { --utrecht-page-footer-background-color: navy; --utrecht-page-footer-color: white }"),
                        unread(
                                false,
                                ":root { --utrecht-document-background-color: #111; --utrecht-document-color: #eee;"
                                        + "--utrecht-link-color: #9cf; --utrecht-focus-outline-color: #fff }"),
                        unread(false, chain(50)),
                        unread(false, chain(5_000)),
                        unread(false, doubling(60)))
                .map(example -> dynamicTest(example.name, () -> chooses(example)));
    }

    private static Case unread(boolean tooNear, String... sheets) {
        String name = String.join(" + ", sheets);
        List<String> read = List.of(sheets);
        String dark = name.contains("background-color: #111") ? "dark-theme-of-site" : "";
        String expected = name.contains(".a-theme") ? "a-theme" : dark;
        return tooNear
                ? new Case(shorten(name), "", read, expected, "THM-12")
                : new Case(shorten(name), "", read, expected);
    }

    private static String shorten(String name) {
        return name.substring(0, Math.min(100, name.length()));
    }

    /** A chain of this many names that ends in black. */
    private static String chain(int length) {
        StringBuilder sheet =
                new StringBuilder(":root { --utrecht-document-color: var(--c0); --c" + length + ": #000;");
        for (int i = 0; i < length; i++) {
            sheet.append("--c").append(i).append(": var(--c").append(i + 1).append(");");
        }
        return sheet.append("}").toString();
    }

    /** A value that doubles this often, which no browser computes either. */
    private static String doubling(int times) {
        StringBuilder sheet = new StringBuilder(":root { --utrecht-document-color: var(--c0); --c" + times + ": a;");
        for (int i = 0; i < times; i++) {
            String next = "var(--c" + (i + 1) + ")";
            sheet.append("--c").append(i).append(": ").append(next).append(next).append(";");
        }
        return sheet.append("}").toString();
    }

    private static Set<String> codes(Findings findings) {
        return findings.toSortedList().stream().map(Finding::code).collect(Collectors.toSet());
    }
}
