package nl.overzicht.narrative.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the passages of a text, in order. */
public final class Passages {

    private Passages() {}

    /** The passages of a text, in reading order. */
    public static List<Passage> of(Origin origin) {
        List<Passage> passages = new ArrayList<>();
        Syntax.walk(Syntax.parse(origin.text()), node -> {
            if (node instanceof Paragraph || node instanceof Heading) {
                passages.add(PassageReader.of(node, origin));
            } else if (node instanceof TableBlock table) {
                addRows(table, origin, passages);
            } else if (node instanceof Image image) {
                addPicture(image, origin, passages);
            }
        });
        return passages;
    }

    /** Adds the alternative text and the caption of a picture, which are not part of the text around it. */
    private static void addPicture(Image image, Origin origin, List<Passage> passages) {
        passages.add(PassageReader.ofWords(image, image, origin));
        PictureText.captionNode(image)
                .ifPresent(caption -> passages.add(PassageReader.ofWords(caption, image, origin)));
    }

    private static void addRows(TableBlock table, Origin origin, List<Passage> passages) {
        List<Passage> rows = Syntax.findAll(table, TableRow.class).stream()
                .map(row -> PassageReader.of(row, origin))
                .toList();
        Optional<Paragraph> caption = Captions.of(table);
        Node before = caption.<Node>map(paragraph -> paragraph).orElse(table).getPrevious();
        TableFrame frame = new TableFrame(
                rows.get(0),
                caption.map(paragraph -> PassageReader.of(paragraph, origin)),
                Stream.of(before, table.getNext())
                        .filter(line -> line == before
                                ? line instanceof Heading || isLine(line)
                                : isLine(line) && !isOfNext(line))
                        .map(line -> PassageReader.of(line, origin))
                        .toList(),
                rows.subList(1, rows.size()));
        passages.add(frame.head());
        frame.rows().forEach(row -> passages.add(row.withTable(frame)));
    }

    private static boolean isLine(Node node) {
        return node instanceof Paragraph && !Captions.isCaption(node);
    }

    /** Whether a line is directly followed by another table or its caption. */
    private static boolean isOfNext(Node line) {
        return line.getNext() instanceof TableBlock || Captions.isCaption(line.getNext());
    }
}
