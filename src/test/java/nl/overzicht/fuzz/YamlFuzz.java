package nl.overzicht.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as one of the YAML files, each of which has a schema of its own; the first byte says which. */
@Tag("fuzz")
class YamlFuzz {

    private static final List<String> FILES = List.of(
            "report.yaml",
            "data/programme.yaml",
            "data/streams.yaml",
            "data/sources.yaml",
            "data/milestones.yaml",
            "data/toezeggingen.yaml");
    private static final List<FuzzedContent> CONTENTS =
            FILES.stream().map(file -> FuzzedContent.make()).toList();

    static Stream<byte[]> corpus() {
        return IntStream.range(0, FILES.size())
                .boxed()
                .flatMap(file ->
                        FuzzedContent.corpus(FILES.get(file)).stream().limit(10).map(yaml -> Bytes.after(file, yaml)));
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyYamlIsRead(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            int file = Math.floorMod(bytes[0], FILES.size());
            CONTENTS.get(file).findings(FILES.get(file), Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }
}
