package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The words of a page that a screen reader should read, in the order of the source. A note follows the text that cites it. */
public final class SourceWords {

    /** Elements that can begin or end within a word. */
    private static final Set<String> WITHIN_WORDS =
            Set.of("a", "abbr", "b", "code", "del", "em", "i", "s", "small", "span", "strong", "sub", "sup", "u");

    /** The content of an {@code object} is for readers that cannot draw it. */
    private static final Set<String> WITHOUT_WORDS = Set.of("object", "script", "style");

    /** What repeats on each page is an artifact. */
    private static final Pattern RUNNING = Pattern.compile("position:\\s*running\\(");

    private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{([^{}]*+)\\}");

    private static final Pattern CLASS = Pattern.compile("(?<=\\.)[\\w-]+(?=\\s*(?:,|$))");

    private static final int SOFT_HYPHEN = 0xAD;

    /** Elements that separate words, but not the texts that contain them. */
    private static final Set<String> WITHIN_TEXTS = Set.of("br", "img");

    private static final String NOTE = "fn";

    private final List<Element> notes = new ArrayList<>();
    private final Set<String> unheard = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private SourceWords() {}

    /** The words of the body of a page as written, without spaces and never empty. */
    public static List<String> of(Document page) {
        SourceWords source = new SourceWords();
        source.readStyles(page.getElementsByTagName("style"));
        source.read(page.getElementsByTagName("body").item(0));
        source.end();
        return List.copyOf(source.words);
    }

    private void readStyles(NodeList styles) {
        for (int i = 0; i < styles.getLength(); i++) {
            Matcher rule = RULE.matcher(styles.item(i).getTextContent());
            while (rule.find()) {
                if (RUNNING.matcher(rule.group(2)).find()) {
                    CLASS.matcher(rule.group(1).strip()).results().forEach(name -> unheard.add(name.group()));
                }
            }
        }
    }

    private void read(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            node.getNodeValue().codePoints().forEach(this::add);
        }
    }

    private void element(Element element) {
        boolean apart = !WITHIN_WORDS.contains(element.getTagName());
        if (List.of(element.getAttribute("class").split(" ")).contains(NOTE)) {
            notes.add(element);
        } else {
            endBefore(element, apart);
            if (isSpoken(element)) {
                children(element);
            }
            endBefore(element, apart);
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child);
        }
    }

    private void endBefore(Element element, boolean apart) {
        if (apart) {
            end();
        }
        if (apart && !WITHIN_TEXTS.contains(element.getTagName())) {
            List<Element> cited = List.copyOf(notes);
            notes.clear();
            for (Element note : cited) {
                children(note);
                end();
            }
        }
    }

    private boolean isSpoken(Element element) {
        return !WITHOUT_WORDS.contains(element.getTagName())
                && Stream.of(element.getAttribute("class").split(" ")).noneMatch(unheard::contains);
    }

    private void add(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            end();
        } else if (point == SOFT_HYPHEN || Character.getType(point) != Character.FORMAT) {
            word.appendCodePoint(point);
        }
    }

    private void end() {
        if (!SpokenCharacters.plain(word.toString()).isEmpty()) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}
