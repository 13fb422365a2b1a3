package nl.overzicht.render.pdf.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.pdf.standard.ShownFont.ShownCharacter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;

/** Reads the text of pages: tracks the current font, and checks each character that is shown. */
final class TextReader {

    /** Most nested graphics states (ISO 19005-2, 6.1.13). */
    private static final int DEEPEST = 28;

    private final Flaws flaws;
    private final MarkedContent marks;
    private final Map<COSBase, ShownFont> fonts = new HashMap<>();
    private final Deque<Optional<ShownFont>> saved = new ArrayDeque<>();
    private Optional<ShownFont> font = Optional.empty();
    private String recent = "";
    private int page;

    TextReader(Flaws flaws, MarkedContent marks) {
        this.flaws = flaws;
        this.marks = marks;
    }

    void beginPage(int number) {
        page = number;
        recent = "";
        saved.clear();
        font = Optional.empty();
    }

    /** The text that was shown last. */
    String recent() {
        return recent;
    }

    /** Processes a text operator; ignores other operators. */
    void follow(String name, List<COSBase> operands, PDResources resources) throws IOException {
        switch (name) {
            case "q" -> save();
            case "Q" -> font = saved.isEmpty() ? font : saved.pop();
            case "Tf" -> font = operands.get(0) instanceof COSName key ? font(key, resources) : Optional.empty();
            case "Tj", "'", "\"", "TJ" -> show(operands);
            default -> {
                // Other operators do not affect text.
            }
        }
    }

    private void save() {
        saved.push(font);
        if (saved.size() > DEEPEST) {
            flaws.add(StandardRule.TOO_LONG, new PdfLocation(page, recent), "q");
        }
    }

    private Optional<ShownFont> font(COSName key, PDResources resources) throws IOException {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSBase found = all == null ? null : all.getDictionaryObject(key);
        if (found != null && !fonts.containsKey(found)) {
            ShownFont shown = ShownFont.of(resources.getFont(key));
            fonts.put(found, shown);
            shown.findFault().ifPresent(rule -> flaws.add(rule, new PdfLocation(page, ""), shown.name()));
        }
        return Optional.ofNullable(fonts.get(found));
    }

    private void show(List<COSBase> operands) throws IOException {
        List<ShownCharacter> all = new ArrayList<>();
        COSBase shown = operands.isEmpty() ? null : operands.get(operands.size() - 1);
        if (shown instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                read(parts.getObject(i), all);
            }
        } else {
            read(shown, all);
        }
        if (all.isEmpty()) {
            return;
        }
        StringBuilder whole = new StringBuilder();
        all.forEach(piece -> whole.append(piece.text()));
        recent = whole.toString();
        marks.ink(new PdfLocation(page, recent));
        report(all);
    }

    private void read(COSBase part, List<ShownCharacter> all) throws IOException {
        if (font.isPresent() && part instanceof COSString string) {
            ByteArrayInputStream bytes = new ByteArrayInputStream(string.getBytes());
            for (Optional<ShownCharacter> next = font.get().next(bytes);
                    next.isPresent();
                    next = font.get().next(bytes)) {
                all.add(next.get());
            }
        }
    }

    private void report(List<ShownCharacter> all) {
        int at = 0;
        for (ShownCharacter shown : all) {
            if (shown.wrong().isPresent()) {
                report(shown, shown.wrong().get(), spot(at));
            } else if (shown.isPrivate()) {
                marks.privateUse(spot(at), shown.point());
            }
            at += shown.text().length();
        }
    }

    private void report(ShownCharacter shown, StandardRule rule, PdfLocation spot) {
        switch (rule) {
            case NO_CHARACTER -> flaws.add(rule, spot, shown.point());
            case OTHER_WIDTH -> flaws.add(rule, spot, font.orElseThrow().name());
            default -> flaws.add(rule, spot);
        }
    }

    /** The text from the beginning of the word that contains a character. */
    private PdfLocation spot(int at) {
        return new PdfLocation(page, recent.substring(recent.lastIndexOf(' ', at) + 1));
    }
}
