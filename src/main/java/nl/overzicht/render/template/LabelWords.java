package nl.overzicht.render.template;

import java.util.Locale;

/**
 * The names of the numbered parts of a report.
 *
 * @param words of the templates
 */
public record LabelWords(Messages words) {

    /**
     * The name within a sentence, such as {@code paragraaf 2.1}.
     *
     * @param kind of part, such as {@code SECTION}
     */
    public String name(String kind, String number) {
        return words.get("progress.name." + kind.toLowerCase(Locale.ROOT), number);
    }

    /**
     * The name in a reference.
     *
     * @param begins whether a sentence begins with it, so that it has a capital
     */
    public String reference(String kind, String number, boolean begins) {
        String name = name(kind, number);
        return begins ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    /**
     * The name before a caption, such as {@code Figuur 3}.
     *
     * @param kind of part, such as {@code FIGURE}
     */
    public String caption(String kind, String number) {
        return words.get("progress.caption." + kind.toLowerCase(Locale.ROOT), number);
    }
}
