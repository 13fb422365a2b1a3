package nl.overzicht.render.site.search;

import java.util.regex.Pattern;

/** The text of a page below its heading, as plain text: without drawings, tags and the frame of the site. */
final class MainText {

    private static final String BEGIN = "</h1>";
    private static final String END = "<section class=\"about-page\"";
    private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private MainText() {}

    /** @param html of a whole page as our templates write it */
    static String of(String html) {
        int begin = html.indexOf(BEGIN);
        int end = html.indexOf(END, Math.max(begin, 0));
        String main = html.substring(Math.max(begin, 0), end < 0 ? html.length() : end);
        String plain = TAG.matcher(DRAWING.matcher(main).replaceAll(" ")).replaceAll(" ");
        return plain.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
