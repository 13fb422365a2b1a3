package nl.overzicht.render.pdf.tagtree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * An element of the structure tree (ISO 32000-1, 14.7.2) as a handle on its dictionary. Kids are elements, marked
 * content (a number or a dictionary of type MCR) and annotations (type OBJR), in the order of reading.
 *
 * @param dictionary of the element, or of the root of the tree
 */
public record Element(COSDictionary dictionary) {

    /** A new element without kids. */
    static Element of(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, type);
        return new Element(dictionary);
    }

    /** The structure type, such as {@code P}; empty for the root. */
    public String type() {
        String type = dictionary.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    void setType(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** The kids as the file has them, references resolved; may be empty. */
    public List<COSBase> kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(direct(kid)));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** Replaces the kids; elements among them become children of this one. */
    void setKids(List<? extends COSBase> kids) {
        COSArray array = new COSArray();
        kids.forEach(kid -> {
            array.add(kid);
            asElement(kid).ifPresent(child -> child.dictionary.setItem(COSName.P, dictionary));
        });
        dictionary.setItem(COSName.K, array);
    }

    /** The kids that are elements. */
    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (COSBase kid : kids()) {
            if (isElement(kid)) {
                children.add(new Element((COSDictionary) kid));
            }
        }
        return children;
    }

    /** This and all below it, in the order of reading. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        addTo(all);
        return all;
    }

    private void addTo(List<Element> all) {
        all.add(this);
        children().forEach(child -> child.addTo(all));
    }

    /** All descendants of a structure type, in reading order. */
    List<Element> all(String type) {
        return all().stream().filter(element -> element.type().equals(type)).toList();
    }

    /** The element above. */
    Optional<Element> parent() {
        COSBase parent = dictionary.getDictionaryObject(COSName.P);
        return parent instanceof COSDictionary above ? Optional.of(new Element(above)) : Optional.empty();
    }

    /** A text entry of the dictionary, such as {@code Alt}; empty: there is none. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(dictionary.getString(COSName.getPDFName(key)));
    }

    void setText(String key, String value) {
        dictionary.setString(COSName.getPDFName(key), value);
    }

    void remove(String key) {
        dictionary.removeItem(COSName.getPDFName(key));
    }

    /** Replaces one of the kids by others. */
    void replace(COSBase kid, List<? extends COSBase> by) {
        List<COSBase> kids = kids();
        int at = kids.indexOf(kid);
        if (at < 0) {
            throw new IllegalStateException("no kid of " + type());
        }
        kids.remove(at);
        kids.addAll(at, by);
        setKids(kids);
    }

    /** Takes this element out of the one above it. */
    void detach() {
        parent().orElseThrow().replace(dictionary, List.of());
    }

    /** A kid as an element; empty for content and annotations. */
    public static Optional<Element> asElement(COSBase kid) {
        return isElement(kid) ? Optional.of(new Element((COSDictionary) kid)) : Optional.empty();
    }

    private static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    private static COSBase direct(COSBase kid) {
        return kid instanceof COSObject reference ? reference.getObject() : kid;
    }
}
