package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.content.Resources;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLine;
import nl.overzicht.draft.text.DraftLine.Entry;
import nl.overzicht.draft.text.DraftLine.Remark;
import nl.overzicht.draft.text.DraftLine.WordQuestion;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.finding.Language;

/**
 * A drafted mapping: keys for what the table shows, comments about observations, and questions about what it does not show.
 *
 * @param lines in order
 */
public record MappingDraft(List<DraftLine> lines) {

    /** A line with a question, in either language. */
    private static final Pattern QUESTION = Pattern.compile("[ \\t]*# (?:VRAAG|QUESTION):.*");

    /**
     * Drafts the mapping of a table.
     *
     * @param notices remarks about the file, such as hidden rows, in the language of the author
     */
    public static MappingDraft of(
            TableProfile profile, DraftContext context, List<String> notices, Language language, Resources resources) {
        DraftWords words = DraftWords.of(language, resources);
        List<MeasureDraft> measures = MeasureDraft.of(profile);
        DraftLines lines = new DraftLines(words);
        new ProfileRemarks(profile, words).write(lines);
        notices.forEach(lines::note);
        new LayoutDraft(profile).write(lines);
        new FieldsDraft(profile, context, measures).write(lines);
        new ValuesDraft(profile, context, measures).write(lines);
        new RowsDraft(profile, measures).write(lines);
        return new MappingDraft(lines.all());
    }

    /** The text of the file; each line ends with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                line -> lines(line).forEach(written -> text.append(written).append('\n')));
        return text.toString();
    }

    static List<String> lines(DraftLine line) {
        if (line instanceof Entry entry) {
            return entry.lines();
        }
        Remark remark = line instanceof WordQuestion asked ? asked.askAbout(asked.words()) : (Remark) line;
        return List.of("# " + remark.text());
    }

    /** The number of questions in the text of a mapping. */
    public static long questions(String text) {
        return text.lines().filter(line -> QUESTION.matcher(line).matches()).count();
    }
}
