package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of a status are those of the page, light or dark: the style sheet has a rule for each. */
class PatternTest {

    static Stream<Status> statuses() {
        return Stream.concat(
                IntStream.range(0, 12).mapToObj(order -> new Status("own-" + order, order, "", "", false, false)),
                Stream.of(Status.UNSTATED));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void theStyleSheetKnowsItsColours(Status status) throws IOException {
        String css = Files.readString(Path.of("templates/site/overzicht.css"));
        for (Color colour :
                List.of(Pattern.of(status).ground(), Pattern.of(status).ink())) {
            String name = colour.equals(Color.WHITE)
                    ? "white"
                    : "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
            assertTrue(css.contains(".drawing [fill=\"" + name + "\"]"), name);
            assertTrue(css.contains(".drawing [stroke=\"" + name + "\"]"), name);
        }
    }
}
