package nl.overzicht.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** YAML that expands aliases, nests deeply or names classes. */
@Tag("slow")
class HostileYamlTest {

    private static final String SOURCES = "data/sources.yaml";

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> attacks() {
        return yaml().stream().map(attack -> Attack.test(attack, temporary));
    }

    private static List<Attack> yaml() {
        String laughs = "a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";
        return List.of(
                new Attack("alias", SOURCES, laughs, "YAML-7"),
                new Attack("billion laughs in flow", SOURCES, "[&a [x], &b [*a,*a,*a,*a], [*b,*b,*b,*b]]", "YAML-7"),
                new Attack("recursive alias", SOURCES, "&a [*a]", "YAML-7"),
                new Attack("alias as key", SOURCES, "sources:\n  - &x id: a\n    *x : b\n", "YAML-7"),
                new Attack("deep lists", SOURCES, "sources: " + "[".repeat(10_000), "YAML-9"),
                new Attack("deep groups", SOURCES, "{a: ".repeat(10_000), "YAML-9"),
                new Attack("deep blocks", SOURCES, blocks(), "YAML-9"),
                new Attack("dashes", SOURCES, "- ".repeat(10_000), "YAML-9"),
                new Attack("class tag", SOURCES, "!!ScriptEngineManager [x]", "YAML-8"),
                new Attack("binary tag", SOURCES, "sources: !!binary aGFsbG8=", "YAML-8"),
                new Attack("tag in a list", SOURCES, "sources:\n  - !x {id: a}\n", "YAML-8"),
                new Attack("huge scalar", SOURCES, source("x".repeat(1_900_000)), "YAML-16"),
                new Attack(
                        "huge id",
                        SOURCES,
                        "sources:\n  - id: " + "x".repeat(1_000_000) + "\n    title: x\n",
                        "YAML-16"),
                new Attack(
                        "long id",
                        SOURCES,
                        "sources:\n  - id: " + "x".repeat(30_000) + "\n    title: x\n",
                        "ID-1",
                        "REF-1"),
                new Attack("huge number", SOURCES, source("9".repeat(1_000_000)), "YAML-16"),
                new Attack("many keys", SOURCES, source("x") + keys(), "YAML-2"),
                new Attack("many documents", SOURCES, "--- a\n".repeat(10_000), "YAML-10"),
                new Attack("key that is a list", SOURCES, "? [a]\n: b\n" + source("x"), "YAML-4"),
                new Attack("merge key", SOURCES, "<<: {a: b}\n" + source("x"), "YAML-7"),
                new Attack("directives", SOURCES, "%YAML 9.9\n--- \na: b\n", "YAML-1"),
                new Attack("no end", SOURCES, "'".repeat(99_999), "YAML-1"),
                new Attack("bytes of nothing", SOURCES, "\0\0\0", "FILE-7"));
    }

    private static String source(String title) {
        return "sources:\n  - id: brief\n    title: " + title + "\n";
    }

    private static String blocks() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String keys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("k").append(i).append(": x\n");
        }
        return text.toString();
    }
}
