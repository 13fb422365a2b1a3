package nl.overzicht.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the text of the letter. */
@Tag("fuzz")
class MarkdownFuzz {

    private static final FuzzedContent CONTENT = FuzzedContent.make();

    static List<byte[]> corpus() {
        return FuzzedContent.corpus("letter.md");
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyTextIsRead(byte[] file) throws IOException {
        CONTENT.findings("letter.md", file);
    }
}
