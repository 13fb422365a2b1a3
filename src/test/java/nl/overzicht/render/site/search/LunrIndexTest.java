package nl.overzicht.render.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.json.JsonText;
import nl.overzicht.render.site.page.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** Our index equals the one that Lunr builds from the same words: every word finds the same documents with the same weight. */
@Tag("slow")
class LunrIndexTest {

    private static final int DOCUMENTS = 60;

    private static final List<LunrIndex.Field> FIELDS =
            List.of(new LunrIndex.Field("title", 10), new LunrIndex.Field("text", 1));

    @Test
    void theSameAsLunrs() throws IOException {
        Random random = new Random(7);
        List<List<List<String>>> documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> List.of(words(random, 1 + i % 3), words(random, i % 40)))
                .toList();
        ChromeDriver browser = Browser.open();
        try {
            browser.executeScript(
                    DefaultReport.resources().requireText("META-INF/resources/webjars/lunr/2.3.9/lunr.js"));
            Object compared = browser.executeScript(COMPARE, json(documents), texts(documents));
            assertEquals("[59]", compared.toString(), "words that differ, or too few were compared");
        } finally {
            browser.quit();
        }
    }

    private static final String COMPARE = """
            const ours = lunr.Index.load(JSON.parse(arguments[0]));
            const builder = new lunr.Builder();
            builder.ref("id");
            builder.field("title", { boost: 10 });
            builder.field("text");
            arguments[1].forEach(([title, text], id) => builder.add({ id, title, text }));
            const theirs = builder.build();
            const answer = (index, word) => index.query((query) => query.term(word, { usePipeline: false }))
              .map((found) => found.ref + " " + found.score.toFixed(9)).sort().join(", ");
            const words = Object.keys(theirs.invertedIndex);
            const wrong = words.filter((word) => answer(ours, word) !== answer(theirs, word));
            return wrong.length > 0 ? wrong : [words.length];
            """;

    /** Some of sixty words, a few of them frequent. */
    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "woord" + Math.min(random.nextInt(60), random.nextInt(60)))
                .toList();
    }

    private static List<List<String>> texts(List<List<List<String>>> documents) {
        return documents.stream()
                .map(fields ->
                        fields.stream().map(words -> String.join(" ", words)).collect(Collectors.toList()))
                .toList();
    }

    private static String json(List<List<List<String>>> documents) {
        LunrIndex index = new LunrIndex(FIELDS);
        documents.forEach(index::add);
        return new String(JsonText.compact(index.value()), StandardCharsets.UTF_8);
    }
}
