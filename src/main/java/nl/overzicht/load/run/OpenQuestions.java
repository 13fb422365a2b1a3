package nl.overzicht.load.run;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.MappingRule;

/** The questions in comments of a drafted mapping. An author who answers a question removes its comment. */
final class OpenQuestions {

    private static final Pattern QUESTION =
            Pattern.compile("^(?<before>[ \\t]*#[ \\t#]*)(?:[^#\\n]*[.?] )?(?:VRAAG|QUESTION):[ \\t]*(?<question>.*)$");

    private record Question(Location at, String text) {}

    private OpenQuestions() {}

    /** Adds one finding for the file, at its first question, with the number of questions. */
    static void report(TextFile file, Findings findings) {
        if (!file.text().contains("VRAAG") && !file.text().contains("QUESTION")) {
            return;
        }
        List<String> lines = file.text().lines().toList();
        List<Question> open = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> question(file, i + 1, lines.get(i)))
                .toList();
        if (!open.isEmpty()) {
            Question first = open.get(0);
            findings.add(MappingRule.OPEN_QUESTIONS.at(first.at(), open.size(), first.text()));
        }
    }

    private static Stream<Question> question(TextFile file, int line, String text) {
        Matcher question = QUESTION.matcher(text);
        return question.matches()
                ? Stream.of(new Question(
                        new Location(file.at().path(), line, question.end("before") + 1), question.group("question")))
                : Stream.of();
    }
}
