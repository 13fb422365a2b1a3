package nl.overzicht.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a workbook, and workbooks of which one part is edited: a byte changed in the archive gets no further. */
@Tag("fuzz")
class XlsxFuzz {

    private static final FuzzedContent CONTENT = content();
    private static final int WHOLE = 0;

    /** A part of a workbook, after its number in it; 0 for a whole workbook. */
    static Stream<byte[]> corpus() throws IOException {
        List<byte[]> corpus = new ArrayList<>();
        for (byte[] text : FuzzedContent.corpus(".xlsx.text").subList(0, 12)) {
            byte[] workbook = WorkbookText.bytes(new String(text, StandardCharsets.UTF_8));
            corpus.add(Bytes.after(WHOLE, workbook));
            int number = 0;
            for (byte[] part : parts(workbook).values()) {
                corpus.add(Bytes.after(++number, part));
            }
        }
        return corpus.stream();
    }

    private static FuzzedContent content() {
        FuzzedContent content = FuzzedContent.make();
        try {
            Files.delete(content.folder().resolve("data/statements.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyWorkbookIsRead(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
            CONTENT.findings("data/statements.xlsx", bytes[0] == WHOLE ? rest : sound(bytes[0], rest));
        }
    }

    /** A sound workbook with another part instead of one of its own. */
    private static byte[] sound(int number, byte[] part) throws IOException {
        Map<String, byte[]> parts = parts(WorkbookText.bytes("== sheet Blad1\nid | value\nx | n:1\n"));
        parts.put(List.copyOf(parts.keySet()).get(Math.floorMod(number - 1, parts.size())), part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
