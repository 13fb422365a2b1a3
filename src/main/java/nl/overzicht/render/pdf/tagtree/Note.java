package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the body of each footnote a Note with an ID (PDF/UA-1, 7.9) and its marker a Lbl with a link back, puts a
 * Reference around the link that cites it, and moves the Note to the end of the text that cites it, so that no
 * sentence is interrupted when it is read aloud.
 *
 * @param words of links
 * @param text of the document
 */
record Note(TagWords words, MarkedText text) implements Repair {

    static final String MARK = "@@Note:";

    private static final String PREFIX = "fn-";

    /** Inline element types; any other type ends the text that cites a note. */
    private static final Set<String> WITHIN_TEXT =
            Set.of("Span", "Quote", "Em", "Strong", "Code", "Link", "Reference", "Note", "Figure");

    @Override
    public void apply(PDDocument document, Element root) throws IOException {
        Map<String, Element> calls = calls(root);
        Map<String, Element> notes = new TreeMap<>();
        NoteBacklinks back = new NoteBacklinks(document, text, words);
        for (Element body : root.all()) {
            String mark = body.text("Alt").orElse("");
            if (mark.startsWith(MARK)) {
                String id = mark.substring(MARK.length());
                Element label = label(body, id);
                move(body, calls.get(id));
                back.add(label, calls.get(id), Integer.parseInt(id.substring(PREFIX.length())));
                notes.put(id, body);
            }
        }
        if (!notes.isEmpty()) {
            root.dictionary().setItem(COSName.getPDFName("IDTree"), idTree(notes));
        }
    }

    private static Map<String, Element> calls(Element root) {
        Map<String, Element> calls = new TreeMap<>();
        for (Element link : root.all("Link")) {
            LinkName.annotation(link)
                    .filter(annotation -> annotation.containsKey(LinkName.NUMBER))
                    .ifPresent(annotation -> {
                        calls.put(PREFIX + annotation.getInt(LinkName.NUMBER), link);
                        annotation.removeItem(LinkName.NUMBER);
                    });
        }
        return calls;
    }

    /** Puts the marker first: the engine tags it after inline elements at the beginning of the note. */
    private static Element label(Element body, String id) {
        body.setType("Note");
        body.remove("Alt");
        body.setText("ID", id);
        Element marker = body.children().stream()
                .filter(Note::isMarker)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        id + " has no number: .fn::footnote-marker in the style sheet makes it"));
        marker.setType("Lbl");
        List<COSBase> kids = new ArrayList<>(body.kids());
        kids.remove(marker.dictionary());
        kids.add(0, marker.dictionary());
        body.setKids(kids);
        return marker;
    }

    /**
     * Whether a child is a part of the marker: the number and the blank after it, each an element. Other elements at
     * this level are inline markup.
     */
    private static boolean isMarker(Element child) {
        List<Element> parts = child.children();
        return child.type().equals("Span")
                && parts.size() == 2
                && child.kids().size() == 2
                && parts.stream().allMatch(part -> part.children().isEmpty());
    }

    private static void move(Element note, Element call) {
        note.detach();
        Element above = call.parent().orElseThrow();
        Element reference = Element.of("Reference");
        COSBase page = call.dictionary().getDictionaryObject(COSName.PG);
        if (page != null) {
            reference.dictionary().setItem(COSName.PG, page);
        }
        above.replace(call.dictionary(), List.of(reference.dictionary()));
        reference.setKids(List.of(call.dictionary()));
        putAtEndOfText(note, reference);
    }

    private static void putAtEndOfText(Element note, Element reference) {
        Element within = reference;
        Element text = within.parent().orElseThrow();
        while (WITHIN_TEXT.contains(text.type())) {
            within = text;
            text = within.parent().orElseThrow();
        }
        List<COSBase> kids = new ArrayList<>(text.kids());
        int at = kids.indexOf(within.dictionary()) + 1;
        while (at < kids.size()
                && Element.asElement(kids.get(at))
                        .map(next -> WITHIN_TEXT.contains(next.type()))
                        .orElse(true)) {
            at++;
        }
        kids.add(at, note.dictionary());
        text.setKids(kids);
    }

    /** A name tree of one node, sorted as bytes. */
    private static COSDictionary idTree(Map<String, Element> notes) {
        COSArray names = new COSArray();
        notes.forEach((id, note) -> {
            names.add(new COSString(id));
            names.add(note.dictionary());
        });
        COSArray limits = new COSArray();
        limits.add(names.get(0));
        limits.add(names.get(names.size() - 2));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        leaf.setItem(COSName.LIMITS, limits);
        COSArray kids = new COSArray();
        kids.add(leaf);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, kids);
        return tree;
    }
}
