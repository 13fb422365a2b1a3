package nl.overzicht.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the table of statements. */
@Tag("fuzz")
class CsvFuzz {

    private static final FuzzedContent CONTENT = FuzzedContent.make();

    static List<byte[]> corpus() {
        return FuzzedContent.corpus("data/statements.csv");
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyTableIsRead(byte[] file) throws IOException {
        CONTENT.findings("data/statements.csv", file);
    }
}
