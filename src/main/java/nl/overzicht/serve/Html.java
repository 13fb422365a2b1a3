package nl.overzicht.serve;

/** Text as HTML. */
final class Html {

    private Html() {}

    /** Plain text, also within an attribute in double quotes. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A link within the preview. */
    static String link(String address, String words) {
        return "<a href=\"" + text(address) + "\">" + text(words) + "</a>";
    }
}
