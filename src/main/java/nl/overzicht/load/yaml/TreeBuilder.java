package nl.overzicht.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.unicode.NormalText;
import nl.overzicht.unicode.TextCharacters;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Builds the tree of a file from the composed nodes, and reports invalid keys. The composer limits the depth. */
final class TreeBuilder {

    /** The longest text, as in a cell of a spreadsheet: both may be printed in the same places. */
    private static final int LONGEST = 32_767;

    private static final String MERGE = "<<";
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");

    private final FilePlaces places;
    private final Findings findings;
    private final BlockText blocks;

    TreeBuilder(TextFile file, FilePlaces places, Findings findings) {
        this.places = places;
        this.findings = findings;
        this.blocks = new BlockText(file);
    }

    /** The tree of an empty file. */
    Node empty() {
        return new Node.Keys(new Location(places.path(), 1, 1), Map.of());
    }

    Node keys(MappingNode mapping) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> add(tuple, entries));
        return new Node.Keys(places.of(mapping.getStartMark()), entries);
    }

    Node items(SequenceNode sequence) {
        List<Node> items = new ArrayList<>();
        sequence.getValue()
                .forEach(item -> items.add(StrictComposer.fold(item, this::scalar, this::items, this::keys)));
        return new Node.Items(places.of(sequence.getStartMark()), items);
    }

    /** @throws Refusal when the text is too long */
    Node scalar(ScalarNode scalar) {
        Location at = places.of(scalar.getStartMark());
        String text = checkText(scalar.getValue(), at);
        return scalar.isPlain()
                ? new Node.Scalar(at, kind(text), text, at)
                : new Node.Scalar(at, Node.Kind.TEXT, text, blocks.start(at));
    }

    private void add(NodeTuple tuple, Map<String, Node.Entry> entries) {
        Location keyAt = places.of(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode written)) {
            findings.add(YamlRule.COMPOSED_KEY.at(keyAt));
            return;
        }
        String key = NormalText.text(checkText(written.getValue(), keyAt));
        if (written.isPlain() && key.equals(MERGE)) {
            findings.add(YamlRule.MERGE.at(keyAt));
            return;
        }
        Node value = StrictComposer.fold(tuple.getValueNode(), this::scalar, this::items, this::keys);
        Node.Entry first = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
        if (first != null) {
            findings.add(YamlRule.DUPLICATE_KEY.at(keyAt, key, first.keyAt().line()));
        }
    }

    /** A text with its escapes resolved; these may stand for characters that are not allowed. */
    private String checkText(String text, Location at) {
        if (text.length() > LONGEST) {
            throw new Refusal(YamlRule.LONG_TEXT.at(at, LONGEST));
        }
        TextCharacters.findOdd(text).ifPresent(odd -> findings.add(YamlRule.NO_CHARACTER.at(at, odd)));
        return text;
    }

    private static Node.Kind kind(String plain) {
        if (INTEGER.matcher(plain).matches()) {
            return Node.Kind.INTEGER;
        }
        if (NOTHING.matcher(plain).matches()) {
            return Node.Kind.EMPTY;
        }
        return BOOLEAN.matcher(plain).matches() ? Node.Kind.BOOLEAN : Node.Kind.TEXT;
    }
}
