package nl.overzicht.render.money;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts of a list or of a column of a table have the same unit, so that a reader can compare them. */
@Tag("slow")
class AmountUnitsTest {

    private static final Pattern AMOUNT = Pattern.compile("€[0-9][0-9.,]*(?:[\\u00a0 ]mil[a-z]+)?");

    private static final Pattern WHOLE = Pattern.compile("€[0-9]+(?:\\.[0-9]{3}){2,}(?:,[0-9]+)?");

    @TempDir
    private Path folder;

    @Test
    void millionsAreNotBesideWholeEuros() throws IOException {
        Path output = DefaultReport.build(Path.of("src/test/resources/programmes/gemeente"), folder.resolve("output"));
        int compared = 0;
        try (Stream<Path> files = Files.walk(output.resolve("site"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (Element list :
                        Jsoup.parse(Files.readString(file)).select("main ul, main tbody, main dl.message")) {
                    compared += columns(list)
                            .mapToInt(column -> compare(column, file))
                            .sum();
                }
            }
        }
        assertTrue(compared > 100, "compared: " + compared);
    }

    private static Stream<Elements> columns(Element list) {
        Element first = list.selectFirst("> tr");
        return first == null
                ? Stream.of(list.children())
                : IntStream.range(0, first.childrenSize())
                        .mapToObj(column -> list.select("> tr > :eq(" + column + ")"));
    }

    private static int compare(Elements column, Path file) {
        List<String> amounts =
                AMOUNT.matcher(column.text()).results().map(MatchResult::group).toList();
        boolean isWhole = amounts.stream().anyMatch(text -> WHOLE.matcher(text).matches());
        boolean isOfMillions = amounts.stream().anyMatch(text -> text.contains("mil"));
        assertFalse(isWhole && isOfMillions, () -> file + ": " + amounts);
        return amounts.size();
    }
}
