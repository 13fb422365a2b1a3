package nl.overzicht.render.template;

import java.util.Locale;

/**
 * What the parts of a report are called.
 *
 * @param words of the templates
 */
public record LabelWords(Messages words) {

    /** Within a sentence, such as {@code paragraaf 2.1}. @param kind of part, such as {@code SECTION} */
    public String name(String kind, String number) {
        return words.get("progress.name." + kind.toLowerCase(Locale.ROOT), number);
    }

    /** The name, with a capital where a sentence begins with it. */
    public String reference(String kind, String number, boolean begins) {
        String name = name(kind, number);
        return begins ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** At the head of its words, such as {@code Figuur 3}. @param kind of part, such as {@code FIGURE} */
    public String caption(String kind, String number) {
        return words.get("progress.caption." + kind.toLowerCase(Locale.ROOT), number);
    }
}
