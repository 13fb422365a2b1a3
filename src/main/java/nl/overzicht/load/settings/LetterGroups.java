package nl.overzicht.load.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/**
 * The keys of each letter: those under {@code letter}, or those of each entry of {@code letters}, completed with the keys of
 * the first entry.
 */
record LetterGroups(Reading reading) {

    /** Keys that the first of several letters must have for all. The schema requires id and addressee for each letter. */
    private static final List<String> REQUIRED = List.of("organisation", "subject", "salutation", "signatory");

    /** Keys that belong to one addressee and are not taken from the first letter. */
    private static final Set<String> OWN =
            Set.of("id", "addressee", "other_addressees", "reference", "your_reference", "number");

    /** Keys that all letters share: the names of their files, and the look of the organisation. */
    private static final List<String> SHARED = List.of("file", "computed", "logo", "fonts");

    /** The keys of the letters in order, at least one; contradictions are findings. */
    List<Node.Keys> read(Node.Keys file) {
        List<Node.Keys> several = file.groups("letters");
        if (several.isEmpty()) {
            return List.of(file.keys("letter").orElse(new Node.Keys(file.at(), Map.of())));
        }
        Node.Keys first = several.get(0);
        REQUIRED.forEach(key -> require(first, key));
        // Rendering code looks up locations of shared keys under the name "letter", as if there were one letter.
        reading.place("settings", "", new Node.Keys(file.at(), Map.of("letter", new Node.Entry(first.at(), first))));
        Ids ids = new Ids("letter", BilingualText.of("brief", "letter"));
        List<Node.Keys> letters = new ArrayList<>();
        for (Node.Keys letter : several) {
            letter.scalar("id").ifPresent(id -> ids.add(id.line(), id.at(), reading.findings()));
            letters.add(letters.isEmpty() ? first : complete(letter, first));
        }
        return List.copyOf(letters);
    }

    /** Adds a finding when the key for one letter and that for several are both absent or both present. */
    void requireOneKey(Node.Keys file) {
        boolean single = file.get("letter").isPresent();
        boolean several = file.get("letters").isPresent();
        if (single && several) {
            reading.findings()
                    .add(SettingsRule.LETTER_BESIDE_LETTERS.at(
                            file.entries().get("letter").keyAt()));
        } else if (!single && !several) {
            require(file, "letter");
        }
    }

    private Node.Keys complete(Node.Keys letter, Node.Keys first) {
        SHARED.stream()
                .filter(letter.entries()::containsKey)
                .forEach(key -> reading.findings()
                        .add(SettingsRule.SHARED_BY_LETTERS.at(
                                letter.entries().get(key).keyAt(), key)));
        Map<String, Node.Entry> entries = new LinkedHashMap<>(first.entries());
        entries.keySet().removeAll(OWN);
        entries.putAll(letter.entries());
        return new Node.Keys(letter.at(), entries);
    }

    private void require(Node.Keys keys, String key) {
        if (keys.get(key).isEmpty()) {
            Node.Entry entry = keys.entries().get(key);
            reading.findings().add(YamlRule.MISSING_KEY.at(entry == null ? keys.at() : entry.keyAt(), key));
        }
    }
}
