package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;

/**
 * A command of a case, run in this process: {@code build ./content -o ./output}.
 *
 * @param line the words of the command; one that begins with {@code ./} is a path in the folder of the case
 * @param folder of the case, in which the content folder is
 */
record CaseCommand(String line, Path folder) {

    /** Place, severity and code at the head of a finding, as the console prints it. */
    private static final Pattern HEAD = Pattern.compile(".*: (error|warning|notice) ([A-Z]+-[0-9]+) .*");

    private static final String BELOW = "    ";

    /**
     * What a command did.
     *
     * @param code its exit code
     * @param findings the lines of its findings, with paths as if it ran in the folder of the case
     */
    record Outcome(int code, List<String> findings) {

        /** The codes of the findings. */
        List<String> codes() {
            return findings.stream()
                    .map(HEAD::matcher)
                    .filter(found -> found.matches())
                    .map(found -> found.group(2))
                    .toList();
        }

        /** Whether any of them is an error. */
        boolean haveErrors() {
            return findings.stream()
                    .map(HEAD::matcher)
                    .anyMatch(found -> found.matches() && found.group(1).equals("error"));
        }

        /** The findings as one text. */
        String printed() {
            return String.join("", findings.stream().map(found -> found + "\n").toList());
        }
    }

    /** Runs the command in a language. */
    Outcome run(Language language) {
        StringWriter printed = new StringWriter();
        PrintWriter both = new PrintWriter(printed, true);
        Stream<String> words = Arrays.stream(line.split(" "))
                .map(word -> word.startsWith("./")
                        ? folder.resolve(word.substring(2)).toString()
                        : word);
        String[] arguments =
                Stream.concat(words, Stream.of("--lang", language.tag())).toArray(String[]::new);
        int code = CommandRun.run(arguments, both, both);
        return new Outcome(code, findings(printed.toString().replace(folder + "/", "")));
    }

    /** Runs a command that must be done without an error. */
    void succeed() {
        Outcome outcome = run(Language.EN);
        assertEquals(0, outcome.code(), () -> line + ": " + outcome.findings());
    }

    /** The lines of findings among all that was printed: each head with the indented lines below it. */
    private static List<String> findings(String printed) {
        boolean[] within = {false};
        return printed.lines()
                .filter(line -> {
                    within[0] = HEAD.matcher(line).matches() || within[0] && line.startsWith(BELOW);
                    return within[0];
                })
                .toList();
    }
}
