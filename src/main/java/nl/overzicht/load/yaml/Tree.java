package nl.overzicht.load.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.unicode.NormalText;
import nl.overzicht.unicode.TextCharacters;

/** Builds the tree of one file from a parser's tokens. Nesting is limited, so recursion is. */
final class Tree {

    private static final int DEEPEST = 20;

    /** As a cell of a spreadsheet: each text of YAML may be printed where a cell may. */
    private static final int LONGEST = 32_767;

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    /** Something that makes the whole file unusable. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.code(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    private final JsonParser parser;
    private final String path;
    private final Findings findings;
    private final BlockText blocks;

    Tree(JsonParser parser, TextFile file, Findings findings) {
        this.parser = parser;
        this.path = file.at().path();
        this.findings = findings;
        this.blocks = new BlockText(file);
    }

    /**
     * The whole document; without one, no keys.
     *
     * @throws Refused at an alias, a tag, a second document, too deep a nesting or too long a text
     */
    Node document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Node.Keys(new Location(path, 1, 1), Map.of());
        }
        Node document = node(first, 1);
        if (parser.nextToken() != null || parser.nextToken() != null) {
            throw new Refused(YamlRule.SECOND_DOCUMENT.at(here()));
        }
        return document;
    }

    private Node node(JsonToken token, int depth) throws IOException {
        refuseReferences();
        if (depth > DEEPEST) {
            throw new Refused(YamlRule.TOO_DEEP.at(here(), DEEPEST));
        }
        return switch (token) {
            case START_OBJECT -> keys(depth);
            case START_ARRAY -> items(depth);
            default -> scalar(token);
        };
    }

    private Node keys(int depth) throws IOException {
        Location at = here();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseReferences();
            Location keyAt = here();
            String key = NormalText.text(checked(parser.currentName(), keyAt));
            Node.Entry entry = new Node.Entry(keyAt, node(parser.nextToken(), depth + 1));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                findings.add(YamlRule.DUPLICATE_KEY.at(keyAt, key, first.keyAt().line()));
            }
        }
        return new Node.Keys(at, entries);
    }

    private Node items(int depth) throws IOException {
        Location at = here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Items(at, items);
    }

    private Node scalar(JsonToken token) throws IOException {
        Location at = here();
        String text = checked(parser.getText(), at);
        if (token == JsonToken.VALUE_STRING) {
            return new Node.Scalar(at, Node.Kind.TEXT, text, blocks.start(at));
        }
        return new Node.Scalar(at, token == JsonToken.VALUE_NULL ? Node.Kind.EMPTY : kind(text), text, at);
    }

    /** A text with its escapes resolved: they can say what may not be typed. */
    private String checked(String text, Location at) {
        if (text.length() > LONGEST) {
            throw new Refused(YamlRule.LONG_TEXT.at(at, LONGEST));
        }
        TextCharacters.odd(text).ifPresent(odd -> findings.add(YamlRule.NO_CHARACTER.at(at, odd)));
        return text;
    }

    private static Node.Kind kind(String plain) {
        if (INTEGER.matcher(plain).matches()) {
            return Node.Kind.INTEGER;
        }
        return BOOLEAN.matcher(plain).matches() ? Node.Kind.BOOLEAN : Node.Kind.TEXT;
    }

    /** Anchors and aliases can make a small file huge, tags can name classes: content needs neither. */
    private void refuseReferences() throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
            throw new Refused(YamlRule.ALIAS.at(here()));
        }
        if (yaml.getTypeId() != null) {
            throw new Refused(YamlRule.TAG.at(here(), yaml.getTypeId()));
        }
    }

    private Location here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Location(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
