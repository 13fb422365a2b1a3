package nl.overzicht.draft.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.overzicht.draft.text.DraftLine;
import nl.overzicht.draft.text.DraftLine.Entry;
import nl.overzicht.draft.text.DraftLine.WordQuestion;
import nl.overzicht.draft.text.DraftWords;

/**
 * The text of a mapping file. Its last line records what the table contained and what was proposed, so that a later run can
 * determine what is new. Lines that an author wrote or removed stay as they are: a later run only appends comments.
 */
public final class MappingText {

    private static final Pattern SEEN = Pattern.compile(
            "^# overzicht-map rows=(?<rows>[0-9]{1,9}) table=(?<table>[0-9a-f]+) seen=(?<seen>[0-9a-f,]*)$",
            Pattern.MULTILINE);

    private final TableDraft draft;
    private final DraftWords words;

    /** Makes the text for a draft. */
    public MappingText(TableDraft draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** The last line of an existing file: the table as it was when the file was written. */
    private record LastProfile(int rows, String table, Set<String> seen) {}

    /** The text of a new file. */
    public String first() {
        return draft.mapping().text() + profileLine(Set.of()) + "\n";
    }

    /** The text of an existing file with additions at its end; unchanged when there is nothing new. */
    public String extend(String text) {
        Optional<LastProfile> last = last(text);
        Set<String> seen = last.map(LastProfile::seen).orElse(Set.of());
        boolean isChanged = last.filter(
                        profile -> !profile.table().equals(draft.profile().fingerprint()))
                .isPresent();
        List<String> added = new ArrayList<>();
        for (DraftLine line : draft.mapping().lines()) {
            if (!seen.contains(hash(line))) {
                withoutSeen(line, seen).ifPresent(part -> added.addAll(propose(part, text, isChanged)));
            }
        }
        if (added.isEmpty() && last.isPresent() && !isChanged) {
            return text;
        }
        String begin = text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
        String title = isChanged
                ? words.get(
                        "again.changed",
                        last.orElseThrow().rows(),
                        draft.profile().rows())
                : words.get("again");
        return begin + "\n# " + title + "\n"
                + String.join("", added.stream().map(line -> line + "\n").toList()) + profileLine(seen) + "\n";
    }

    /**
     * The question restricted to texts that were not asked about before; empty when there are none. Other lines are not
     * restricted.
     */
    private static Optional<DraftLine> withoutSeen(DraftLine line, Set<String> seen) {
        if (!(line instanceof WordQuestion asked)) {
            return Optional.of(line);
        }
        List<String> left = asked.words().stream()
                .filter(word -> !seen.contains(hash(asked.askAbout(List.of(word)))))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(asked.askAbout(left));
    }

    /** Comments that propose a part of the draft; none of them changes the meaning of the mapping. */
    private List<String> propose(DraftLine line, String text, boolean isChanged) {
        List<String> lines = MappingDraft.lines(line);
        if (!(line instanceof Entry entry)) {
            return text.contains(lines.get(0)) ? List.of() : lines;
        }
        boolean isThere = Pattern.compile("^" + entry.key() + "[ \t]*:", Pattern.MULTILINE)
                .matcher(text)
                .find();
        List<String> shown = isThere ? others(lines, text) : lines;
        if (shown.isEmpty() || isThere && !isChanged) {
            return List.of();
        }
        List<String> proposed = new ArrayList<>(List.of("# " + words.get(isThere ? "again.other" : "again.missing")));
        shown.forEach(own -> proposed.add("#   " + own.replace("# ", "")));
        return proposed;
    }

    /**
     * The lines of a key that the author's file does not contain, without comments: the author may have answered their
     * questions.
     */
    private static List<String> others(List<String> lines, String text) {
        List<String> own = text.lines().map(String::strip).toList();
        List<String> others = lines.stream()
                .filter(line -> !line.strip().startsWith("#") && !own.contains(line.strip()))
                .toList();
        boolean isBlock = lines.size() > 1 && !others.isEmpty() && !others.contains(lines.get(0));
        return isBlock ? Stream.concat(Stream.of(lines.get(0)), others.stream()).toList() : others;
    }

    private static Optional<LastProfile> last(String text) {
        Matcher found = SEEN.matcher(text.replace("\r", ""));
        Optional<LastProfile> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(new LastProfile(
                    Integer.parseInt(found.group("rows")),
                    found.group("table"),
                    Arrays.stream(found.group("seen").split(",")).collect(Collectors.toSet())));
        }
        return last;
    }

    private String profileLine(Set<String> before) {
        Set<String> all = new LinkedHashSet<>(new TreeSet<>(before));
        for (DraftLine line : draft.mapping().lines()) {
            all.add(hash(line));
            if (line instanceof WordQuestion asked) {
                asked.words().forEach(word -> all.add(hash(asked.askAbout(List.of(word)))));
            }
        }
        return String.format(
                Locale.ROOT,
                "# overzicht-map rows=%d table=%s seen=%s",
                draft.profile().rows(),
                draft.profile().fingerprint(),
                String.join(",", all));
    }

    private static String hash(DraftLine line) {
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", MappingDraft.lines(line)).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
