package nl.overzicht.load.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.run.Reading;

/** The comments of a mapping by which its draft asks what the table does not say: whoever answers one, takes it away. */
record OpenQuestions(Reading reading) {

    private static final Pattern QUESTION =
            Pattern.compile("^(?<before>[ \\t]*#[ \\t#]*)(?:VRAAG|QUESTION):[ \\t]*(?<question>.*)$");

    /** Adds one finding, at the first of them, with how many there are. */
    void report(String path) {
        List<String> lines = reading.text(path)
                .map(TextFile::text)
                .map(String::lines)
                .map(text -> text.toList())
                .orElse(List.of());
        int count = 0;
        int first = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (QUESTION.matcher(lines.get(i)).matches()) {
                count++;
                first = i;
            }
        }
        if (count > 0) {
            Matcher question = QUESTION.matcher(lines.get(first));
            question.matches();
            Location whole = reading.folder().place(path);
            Location at = new Location(whole.path(), first + 1, question.end("before") + 1);
            reading.findings().add(MappingRule.OPEN_QUESTIONS.at(at, count, question.group("question")));
        }
    }
}
