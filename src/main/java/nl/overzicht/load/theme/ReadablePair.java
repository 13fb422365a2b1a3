package nl.overzicht.load.theme;

import nl.overzicht.finding.BilingualText;

/**
 * The foreground and background colours of pages, as tokens of the built-in style sheet, with the contrast ratio that
 * they need (WCAG 2.2).
 */
enum ReadablePair {
    TEXT("ink", "paper", "tekst", "text"),
    REMARKS("soft-ink", "paper", "opmerkingen en bijschriften", "remarks and captions"),
    HEADINGS("heading", "paper", "koppen", "headings"),
    LINKS("link", "paper", "links", "links"),
    HOVERED("link-hover", "paper", "een link onder de muis", "a link under the pointer"),
    HEAD("panel-ink", "panel", "tekst in de kop van de pagina", "text in the head of the page"),
    HEAD_LINKS("panel-link", "panel", "links in de kop van de pagina", "links in the head of the page"),
    CARDS("ink", "card", "tekst op kaarten", "text on cards"),
    FOOT("foot-ink", "foot", "tekst in de voet van de pagina", "text in the foot of the page"),
    FOOT_LINKS("foot-link", "foot", "links in de voet van de pagina", "links in the foot of the page"),
    BUTTONS("button-ink", "button", "tekst in knoppen", "text in buttons"),
    WARNING("notice-ink", "notice", "de waarschuwing boven een concept", "the warning above a draft"),
    BOXES("info-ink", "info", "opmerkingen in een vak", "remarks in a box"),
    FOCUS("focus", "paper", "de lijn om wat de focus heeft", "the line around what has the focus", 3.0);

    private static final double OF_TEXT = 4.5;

    private final String front;
    private final String back;
    private final BilingualText what;
    private final double least;

    ReadablePair(String front, String back, String nl, String en) {
        this(front, back, nl, en, OF_TEXT);
    }

    ReadablePair(String front, String back, String nl, String en, double least) {
        this.front = "--" + front;
        this.back = "--" + back;
        this.what = new BilingualText(nl, en);
        this.least = least;
    }

    /** The token of the foreground colour. */
    String front() {
        return front;
    }

    /** The token of the background colour. */
    String back() {
        return back;
    }

    /** What a reader sees in these colours, for findings. */
    BilingualText what() {
        return what;
    }

    /** The least contrast ratio, such as 4.5 for 4.5:1. */
    double least() {
        return least;
    }
}
