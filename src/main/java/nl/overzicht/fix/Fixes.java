package nl.overzicht.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;

/**
 * The files of a content folder in which the unambiguous replacements of its findings are made, and the difference.
 * Writes no files itself.
 *
 * @param files new bytes by path below the content folder
 * @param difference lines in the unified format, without lines of context
 * @param count of the replacements
 */
public record Fixes(Map<String, byte[]> files, List<String> difference, int count) {

    /** A replacement within a file. */
    private record Change(int start, int end, String text) {}

    /**
     * Makes the replacements that the findings offer, except those whose words are no longer at their place.
     *
     * @param content the content folder, which is only read
     */
    public static Fixes of(Path content, List<Finding> findings) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.stream()
                .filter(finding ->
                        finding.excerpt().flatMap(Excerpt::replacement).isPresent())
                .forEach(finding -> byFile.computeIfAbsent(finding.at().path(), path -> new ArrayList<>())
                        .add(finding));
        Map<String, byte[]> files = new TreeMap<>();
        List<String> difference = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
            String path = content.relativize(Path.of(entry.getKey())).toString().replace('\\', '/');
            Optional<SourceText> source = SourceText.of(Path.of(entry.getKey()));
            List<Change> changes =
                    source.map(text -> changes(text, entry.getValue())).orElse(List.of());
            if (!changes.isEmpty()) {
                String fixed = apply(source.get(), changes);
                files.put(path, fixed.getBytes(StandardCharsets.UTF_8));
                difference.addAll(difference(entry.getKey(), source.get(), SourceText.of(fixed)));
                count += changes.size();
            }
        }
        return new Fixes(files, difference, count);
    }

    private static List<Change> changes(SourceText source, List<Finding> findings) {
        List<Change> changes = new ArrayList<>();
        int done = 0;
        for (Finding finding : findings.stream().sorted().toList()) {
            Excerpt words = finding.excerpt().orElseThrow();
            Optional<Integer> start = source.index(finding.at());
            Optional<Integer> end = start.flatMap(at -> source.end(at, words.text()));
            if (end.isPresent() && start.get() >= done) {
                changes.add(
                        new Change(start.get(), end.get(), words.replacement().orElseThrow()));
                done = end.get();
            }
        }
        return changes;
    }

    private static String apply(SourceText source, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Change change : changes) {
            text.append(source.text(), done, change.start).append(change.text);
            done = change.end;
        }
        return text.append(source.text(), done, source.text().length()).toString();
    }

    private static List<String> difference(String path, SourceText source, SourceText fixed) {
        List<String> before = source.texts();
        return UnifiedDiffUtils.generateUnifiedDiff(path, path, before, DiffUtils.diff(before, fixed.texts()), 0);
    }
}
