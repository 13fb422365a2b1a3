package nl.overzicht.render.pdf.tagtree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tags a table of contents, or a list of figures, as what it is (ISO 32000-1, table 333): a TOC of items, each with its number
 * as a label, a reference around the link to its part, and its page; lines of a deeper level are a TOC within the item above.
 */
final class Contents implements Repair {

    static final String MARK = "@@Contents";
    static final String LINE = "@@ContentsLine";

    private static final String TOC = "TOC";
    private static final String ITEM = "TOCI";

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element contents : root.all()) {
            if (contents.text("Alt").filter(MARK::equals).isPresent()) {
                contents.remove("Alt");
                contents.setType(TOC);
                nest(contents);
            }
        }
    }

    private static void nest(Element contents) {
        List<Element> lines = new ArrayList<>();
        collect(contents, lines);
        Levels levels = new Levels();
        levels.open(contents);
        for (Element line : lines) {
            int level = Integer.parseInt(line.text("Alt").orElseThrow().substring(LINE.length()));
            line.remove("Alt");
            item(line);
            levels.add(line, level);
        }
        levels.close(0);
    }

    /** The lists of contents that are still being filled, innermost first, with the elements that they belong to. */
    private static final class Levels {

        private final Deque<List<COSBase>> kids = new ArrayDeque<>();
        private final Deque<Element> owners = new ArrayDeque<>();

        void open(Element owner) {
            owners.push(owner);
            kids.push(new ArrayList<>());
        }

        /** Adds an item; it becomes at most one level deeper than the item before it. */
        void add(Element item, int level) {
            close(level);
            while (kids.size() < level && !kids.peek().isEmpty()) {
                List<COSBase> items = kids.peek();
                open(childOf(Element.asElement(items.get(items.size() - 1)).orElseThrow()));
            }
            kids.peek().add(item.dictionary());
        }

        /** Completes the lists that are deeper than a level. */
        void close(int level) {
            while (kids.size() > level) {
                owners.pop().setKids(kids.pop());
            }
        }
    }

    /** The engine tags every box of a line, each with the mark: the outermost element is the line. */
    private static void collect(Element above, List<Element> lines) {
        for (Element child : above.children()) {
            if (child.text("Alt").orElse("").startsWith(LINE)) {
                lines.add(child);
            } else {
                collect(child, lines);
            }
        }
    }

    private static Element childOf(Element item) {
        Element inner = Element.of(TOC);
        List<COSBase> kids = new ArrayList<>(item.kids());
        kids.add(inner.dictionary());
        item.setKids(kids);
        return inner;
    }

    /** Arranges a line as number, words with their link, and page. */
    private static void item(Element line) {
        List<COSDictionary> kids = new ArrayList<>();
        for (Element text : line.all("P")) {
            List<Element> links = text.all("Link");
            if (!links.isEmpty()) {
                Element reference = Element.of("Reference");
                COSBase page = text.dictionary().getDictionaryObject(COSName.PG);
                if (page != null) {
                    reference.dictionary().setItem(COSName.PG, page);
                }
                reference.setKids(links.stream().map(Element::dictionary).toList());
                kids.add(reference.dictionary());
            } else if (kids.isEmpty()) {
                text.setType("Lbl");
                kids.add(text.dictionary());
            } else {
                kids.add(text.dictionary());
            }
        }
        line.setType(ITEM);
        line.setKids(kids);
    }
}
