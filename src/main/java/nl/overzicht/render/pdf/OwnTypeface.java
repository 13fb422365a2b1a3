package nl.overzicht.render.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.content.LetterLook;
import nl.overzicht.content.Resources;
import nl.overzicht.content.ValueCache;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.font.UnreadableFont;
import nl.overzicht.report.Report;

/**
 * Resources in which an organisation's typeface replaces ours, for its letter and the charts in it.
 *
 * @param resources all other files
 * @param faces bytes of the organisation's font files, by the file name of ours that each replaces
 * @param memory cache of what is derived from them
 */
public record OwnTypeface(Resources resources, Map<String, byte[]> faces, ValueCache memory) implements Resources {

    OwnTypeface(Resources resources, Map<String, byte[]> faces) {
        this(resources, faces, new ValueCache());
    }

    /**
     * The resources for the letter of a report. They are returned unchanged when the report has no typeface of its
     * own, or one that cannot be read, which is reported.
     */
    public static Resources of(Report report, Resources resources, Findings findings) {
        Optional<OwnTypeface> own = report.settings()
                .letter()
                .look()
                .typeface()
                .map(typeface -> new OwnTypeface(
                        resources, faces(typeface, report.content().theme())));
        if (own.isPresent() && !own.get().isReadable()) {
            findings.add(unreadable(report));
            return resources;
        }
        return own.<Resources>map(typeface -> typeface).orElse(resources);
    }

    private static Finding unreadable(Report report) {
        return PaperRule.NO_FONTS.at(report.content().places().of("settings", "", "letter.fonts"));
    }

    /** Renders a report. A typeface that turns out to be unreadable once text is shaped with it is reported. */
    public static void use(Report report, Findings findings, Runnable work) {
        try {
            work.run();
        } catch (UnreadableFont unreadable) {
            findings.add(unreadable(report));
        }
    }

    private boolean isReadable() {
        try {
            for (byte[] face : faces.values()) {
                FontCache.parse(face).getUnicodeCmapLookup();
            }
            return true;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static Map<String, byte[]> faces(LetterLook.Typeface typeface, Map<String, byte[]> theme) {
        return Map.of(
                FontFace.REGULAR.resource(), theme.get(typeface.regular()),
                FontFace.BOLD.resource(), theme.get(typeface.bold()),
                FontFace.ITALIC.resource(), theme.get(typeface.italic()),
                FontFace.BOLD_ITALIC.resource(), theme.get(typeface.boldItalic()));
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(faces.get(name)).or(() -> resources.find(name));
    }

    @Override
    public <T> T once(Class<T> type, Function<Resources, T> made) {
        return memory.get(type, () -> made.apply(this));
    }

    @Override
    public boolean areOwn() {
        return resources.areOwn();
    }

    @Override
    public Optional<Location> place(List<String> words) {
        return resources.place(words);
    }

    @Override
    public Optional<Location> own(String name) {
        return resources.own(name);
    }
}
