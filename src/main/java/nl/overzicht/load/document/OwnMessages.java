package nl.overzicht.load.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.document.PropertyLine.Entry;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.MessagesRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * Checks an author's own messages: {@code messages_nl.properties} and {@code messages_en.properties} in the folder of {@code
 * --templates}, which replace built-in messages key by key.
 */
public final class OwnMessages {

    /** The built-in files are fifty times smaller. */
    private static final int MOST_BYTES = 1_000_000;

    /** The most keys that a finding lists. */
    private static final int MOST_SHOWN = 12;

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern BAD_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+(\\\\u(?![0-9A-Fa-f]{4}))");

    private final TextFile file;
    private final Map<String, String> ours;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    private OwnMessages(TextFile file, Map<String, String> ours, Findings findings) {
        this.file = file;
        this.ours = ours;
        this.findings = findings;
    }

    /**
     * Checks the files that exist.
     *
     * @param directory the author's templates
     * @param shipped the built-in resources only
     */
    public static void check(Path directory, Resources shipped, Findings findings) {
        Folder.open(directory, findings).ifPresent(folder -> {
            for (Language language : Language.values()) {
                String name = "messages_" + language.tag() + ".properties";
                if (folder.has(name)) {
                    read(folder, name, findings)
                            .ifPresent(file -> new OwnMessages(file, entries(shipped, name), findings).check());
                }
            }
        });
    }

    private static Optional<TextFile> read(Folder folder, String name, Findings findings) {
        return folder.read(name, MOST_BYTES)
                .flatMap(bytes -> TextFile.decode(folder.place(name), bytes, StandardCharsets.UTF_8, findings));
    }

    private static Map<String, String> entries(Resources shipped, String name) {
        return PropertyLine.of(shipped.requireText(name)).stream()
                .flatMap(line -> line.entry().stream())
                .collect(Collectors.toMap(Entry::key, Entry::value, (first, last) -> last, TreeMap::new));
    }

    private void check() {
        for (PropertyLine line : PropertyLine.of(file.text())) {
            try {
                line.entry()
                        .ifPresent(entry -> check(entry, line.place(file.at().path())));
            } catch (IllegalArgumentException badEscape) {
                findings.add(MessagesRule.BAD_ESCAPE.at(badEscape(line)));
            }
        }
        reportNew();
    }

    /**
     * Reports messages that are missing in an almost complete copy of the built-in file, which was made by an earlier version.
     * A file with a few messages is meant to leave the others out.
     */
    private void reportNew() {
        List<String> absent =
                ours.keySet().stream().filter(key -> !lines.containsKey(key)).toList();
        if (!absent.isEmpty() && lines.size() > ours.size() / 2) {
            String shown = String.join(", ", absent.subList(0, Math.min(MOST_SHOWN, absent.size())));
            String more = absent.size() > MOST_SHOWN ? ", …" : "";
            findings.add(MessagesRule.NEW_MESSAGES.at(file.at(), absent.size(), BilingualText.same(shown + more)));
        }
    }

    private Location badEscape(PropertyLine line) {
        String path = file.at().path();
        Matcher escape = BAD_ESCAPE.matcher(line.text());
        return escape.find() ? line.place(path, escape.start(1)) : line.place(path);
    }

    private void check(Entry entry, Location at) {
        if (!ours.containsKey(entry.key())) {
            findings.add(
                    MessagesRule.UNKNOWN_MESSAGE.at(at, entry.key()),
                    () -> NearestWord.suggestion(entry.key(), ours.keySet()));
            return;
        }
        Integer first = lines.putIfAbsent(entry.key(), at.line());
        if (first != null) {
            findings.add(MessagesRule.MESSAGE_TWICE.at(at, entry.key(), first));
        }
        TextCharacters.findOdd(entry.value())
                .ifPresent(odd -> findings.add(MessagesRule.NO_CHARACTER.at(at, entry.key(), odd)));
        TreeSet<String> places = places(entry.value());
        places.removeAll(places(ours.get(entry.key())));
        if (!places.isEmpty()) {
            findings.add(MessagesRule.UNKNOWN_PLACE.at(at, entry.key(), places.first(), ours.get(entry.key())));
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
