package nl.overzicht.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import nl.overzicht.check.name.NameSpellings;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * Finds misspelt names of streams and areas in sentences (PRS-5). A sentence with a misspelt name is about something that
 * the checks of its numbers do not see.
 *
 * @param names of the report, correctly spelt
 */
record NearNames(NameSpellings names) {

    /**
     * A misspelt name.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param name that is probably meant
     */
    record NearName(int start, int end, String name) {}

    /** With the names of a report. */
    static NearNames of(Report report) {
        return new NearNames(NameSpellings.of(report));
    }

    /** The misspelt names in a sentence of a passage, in order; they do not overlap. */
    List<NearName> find(PassageScan scan, Sentence sentence) {
        List<MatchResult> words = NameSpellings.words(scan.passage().text(), sentence);
        List<NearName> found = new ArrayList<>();
        int free = 0;
        for (int first = 0; first < words.size(); first++) {
            if (words.get(first).start() >= free) {
                Optional<NearName> near = longest(scan, words.subList(first, words.size()));
                near.ifPresent(found::add);
                free = near.map(NearName::end).orElse(free);
            }
        }
        return found;
    }

    /** The misspelt name of the most words that begins at the first of these words. */
    private Optional<NearName> longest(PassageScan scan, List<MatchResult> words) {
        for (int count = Math.min(names.mostWords(), words.size()); count > 0; count--) {
            List<MatchResult> some = words.subList(0, count);
            int start = some.get(0).start();
            int end = some.get(count - 1).end();
            if (areJoined(scan.passage().text(), some) && !isKnown(scan, start, end)) {
                Optional<String> name =
                        names.findNear(some.stream().map(MatchResult::group).toList());
                if (name.isPresent()) {
                    return name.map(meant -> new NearName(start, end, meant));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words are joined by single spaces or hyphens, as those of a name are. */
    private static boolean areJoined(String text, List<MatchResult> words) {
        for (int i = 1; i < words.size(); i++) {
            int gap = words.get(i - 1).end();
            if (words.get(i).start() != gap + 1 || " -\u00a0".indexOf(text.charAt(gap)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has a correct name, or is not checked, such as a quotation. */
    private static boolean isKnown(PassageScan scan, int start, int end) {
        return scan.names().stream().anyMatch(name -> name.start() < end && name.end() > start)
                || scan.ignored().get(start);
    }
}
