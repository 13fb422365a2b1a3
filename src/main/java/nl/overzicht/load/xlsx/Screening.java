package nl.overzicht.load.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.UnsafeWorkbookRule;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Screens all parts of a workbook before any library opens it: a small file can unpack to any size, and a library trusts the
 * numbers in it. Keeps only the data about a sheet other than its values.
 */
final class Screening {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 1_200_000_000L;
    private static final long MOST_TEXTS = 250_000_000L;

    /** The data of a sheet without merged cells and hidden columns. */
    private static final SheetPart NOTHING = new SheetPart();

    private final Map<String, SheetPart> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> strange = new HashSet<>();
    private boolean since1904;
    private long bytes;
    private int texts = -1;

    /**
     * Screens a file.
     *
     * @throws UnsafeWorkbook when it would take too much memory
     * @throws IOException when it is not a valid archive
     * @throws XMLStreamException when a part is not well-formed XML
     */
    static Screening of(LargeFile file) throws IOException, XMLStreamException {
        Screening screening = new Screening();
        try (ZipFile zip = ZipFile.builder().setPath(file.path()).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_MANY_PARTS);
            }
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new UnsafeWorkbook(UnsafeWorkbookRule.PART_TWICE);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    screening.part(entry.getName(), new BufferedInputStream(in));
                }
            }
        }
        screening.checkTexts();
        return screening;
    }

    /** The data about the sheet with this relationship id. */
    SheetPart sheet(String relation) {
        return sheets.getOrDefault(targets.getOrDefault(relation, ""), NOTHING);
    }

    /** Whether days are counted from 1904. */
    boolean since1904() {
        return since1904;
    }

    /** The names of parts that the library cannot read in their present form. */
    Set<String> unreadableParts() {
        return strange;
    }

    private void part(String name, BufferedInputStream in) throws IOException, XMLStreamException {
        if (!beginsAsXml(in)) {
            return; // A picture or printer settings, which are not XML.
        }
        boolean isSharedTexts = name.toLowerCase(Locale.ROOT).contains("sharedstrings");
        BoundedStream bounded =
                new BoundedStream(in, Math.min(MOST_BYTES - bytes, isSharedTexts ? MOST_TEXTS : MOST_BYTES));
        PartVisitor visitor = new PartVisitor(name);
        new PartElements(bounded).visit(visitor);
        bytes += bounded.size();
        sheets.put(name, visitor.sheet);
        if (visitor.sheet.hasDates()) {
            strange.add(name);
        }
        if (visitor.areTexts) {
            sharedTexts(visitor.items);
        }
    }

    /** Collects the data of any part: a sheet, the shared texts, the workbook or its relationships. */
    private final class PartVisitor implements PartElements.Visitor {

        private final String name;
        private final SheetPart sheet = new SheetPart();
        private boolean areTexts;
        private int items;

        PartVisitor(String name) {
            this.name = name;
        }

        @Override
        public void start(XMLStreamReader element, int depth) {
            sheet.start(element, depth);
            areTexts |= depth == 1 && element.getLocalName().equals("sst");
            items += depth == 2 && element.getLocalName().equals("si") ? 1 : 0;
            if (name.endsWith("_rels/workbook.xml.rels")) {
                relation(name, element);
            }
            if (depth <= 2) {
                workbook(name, element);
            }
        }

        @Override
        public void text(String text) {
            sheet.text(text);
        }
    }

    private void workbook(String part, XMLStreamReader element) {
        String name = element.getLocalName();
        String since = String.valueOf(element.getAttributeValue(null, "date1904"));
        since1904 |= name.equals("workbookPr") && Set.of("1", "true", "on").contains(since);
        if (name.equals("workbook") && String.valueOf(element.getNamespaceURI()).startsWith(TransitionalPart.STRICT)) {
            strange.add(part);
        }
    }

    private static boolean beginsAsXml(BufferedInputStream in) throws IOException {
        in.mark(8);
        byte[] first = in.readNBytes(4);
        in.reset();
        String begin = new String(first, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u00fe\u00ff")
                || begin.startsWith("\u00ff\u00fe")
                || begin.indexOf('\0') >= 0 && begin.indexOf('<') >= 0) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.NOT_UTF_8);
        }
        return begin.startsWith("\u00ef\u00bb\u00bf") || begin.stripLeading().startsWith("<") || begin.isBlank();
    }

    private void relation(String part, XMLStreamReader element) {
        String id = element.getAttributeValue(null, "Id");
        String target = element.getAttributeValue(null, "Target");
        if (id != null && target != null) {
            String folder = part.substring(0, part.indexOf("_rels"));
            targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
        }
    }

    private void sharedTexts(int count) {
        if (texts >= 0) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TEXTS_TWICE);
        }
        texts = count;
    }

    private void checkTexts() {
        int greatest =
                sheets.values().stream().mapToInt(SheetPart::greatestText).max().orElse(-1);
        if (greatest >= Math.max(0, texts)) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.NO_SUCH_TEXT);
        }
    }
}
