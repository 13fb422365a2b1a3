package nl.overzicht.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Markdown that nests deeply, repeats endlessly or tries to be evaluated. */
@Tag("slow")
class HostileTextsTest {

    private static final String LETTER = "letter.md";

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> attacks() {
        return texts().stream().map(attack -> Attack.test(attack, temporary));
    }

    private static List<Attack> texts() {
        return List.of(
                new Attack("too many quotes", LETTER, ">".repeat(50_000) + "a", "MD-34"),
                new Attack("quotes", LETTER, ">".repeat(30_000) + "a"),
                new Attack("too many brackets", LETTER, "[".repeat(50_000), "MD-34"),
                new Attack("brackets", LETTER, "[".repeat(30_000)),
                new Attack("too many pairs of brackets", LETTER, "[a](".repeat(50_000), "MD-34"),
                new Attack("pairs of brackets", LETTER, "[a](".repeat(8_000), "MD-20"),
                new Attack("too many pictures", LETTER, "![".repeat(50_000), "MD-34"),
                new Attack("pictures", LETTER, "![".repeat(15_000)),
                new Attack("too many stars", LETTER, "*".repeat(50_000) + "a", "MD-34"),
                new Attack("stars", LETTER, "*".repeat(30_000) + "a", "MD-20"),
                new Attack("too many stars and words", LETTER, "*a **b ".repeat(50_000), "MD-34"),
                new Attack("stars and words", LETTER, "*a **b ".repeat(4_000), "MD-20"),
                new Attack("too many ticks", LETTER, "`a``b```c````".repeat(10_000), "MD-34"),
                new Attack("ticks", LETTER, "`a``b```c````".repeat(2_000), "MD-20"),
                new Attack("too many lists", LETTER, "- ".repeat(50_000) + "a", "MD-34"),
                new Attack("lists", LETTER, "- ".repeat(15_000) + "a"),
                new Attack("too many notes", LETTER, "[^a]".repeat(10_000), "MD-34"),
                new Attack("notes", LETTER, "[^a]".repeat(8_000), "MD-12", "MD-20"),
                new Attack("open expressions", LETTER, "${".repeat(10_000), "MD-6"),
                new Attack("expressions", LETTER, "${a}".repeat(10_000), "MD-1"),
                new Attack("long expression", LETTER, "${" + "a".repeat(1_000_000) + "}", "MD-1"),
                new Attack("backslashes", LETTER, "\\".repeat(100_000) + "${", "MD-34"),
                new Attack("bars", LETTER, "Tabel: x\n\n" + "|".repeat(50_000) + "\n" + "|-".repeat(50_000) + "|\n"),
                new Attack("long address", LETTER, "[a](" + "x".repeat(100_000) + ")", "MD-8"),
                new Attack("turned address", LETTER, "[a](a\u202eb\u2066c)", "FILE-11"),
                new Attack("long picture", LETTER, "![a](" + "x".repeat(100_000) + ")", "MD-10"),
                new Attack("long note", LETTER, "a[^" + "x".repeat(900) + "]", "MD-12"),
                new Attack("longer note", LETTER, "a[^" + "x".repeat(100_000) + "]", "MD-34"),
                new Attack("turned note", LETTER, "[^\u202eb]: x", "FILE-11"),
                new Attack("long form", LETTER, "${dijken.amount:" + "x".repeat(100_000) + "}", "MD-2"),
                new Attack("turned form", LETTER, "${dijken.amount:\u202ex}", "FILE-11"),
                new Attack("long figure", LETTER, "${figure." + "x".repeat(100_000) + "}", "MD-1"),
                new Attack(
                        "one long reference, often",
                        LETTER,
                        "[a]\n\n".repeat(50_000) + "[a]: https://voorbeeld.nl/" + "x".repeat(50_000),
                        "MD-26"),
                new Attack("too many signs", LETTER, "<".repeat(50_000), "MD-34"),
                new Attack("html", LETTER, "<".repeat(30_000)),
                new Attack("entities", LETTER, "&#0;&#1114112;&#x202E;".repeat(5_000), "MD-22"),
                new Attack("too many citations", LETTER, "30 995, ".repeat(20_000), "MD-34"),
                new Attack("citations", LETTER, "30 995, ".repeat(4_000)),
                new Attack("template language", LETTER, "<#assign x=1>[=x] #{x} <@m/> {{x}} <%= x %>"),
                new Attack(
                        "template expression", LETTER, "${\"a\"?eval} ${x!} ${'freemarker.template'?new()}", "MD-1"));
    }
}
