package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Svg;
import nl.overzicht.render.chart.draw.Tone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A drawing keeps its colours as attributes, and has a class for each colour with a rule in the style sheet. */
class ToneClassesTest {

    private static final String CSS = Tone.css();

    /** A box in each colour. */
    private record Swatches() implements Drawing {

        @Override
        public double width() {
            return Tone.values().length;
        }

        @Override
        public double height() {
            return 1;
        }

        @Override
        public void draw(Graphics2D graphics) {
            for (Tone tone : Tone.values()) {
                graphics.setPaint(tone.colour());
                graphics.fill(new Rectangle(tone.ordinal(), 0, 1, 1));
                graphics.draw(new Rectangle(tone.ordinal(), 0, 1, 1));
            }
        }
    }

    @Test
    void eachColourHasAClassBesideItsAttribute() {
        Stream<Drawing> figures = Charts.of(DefaultReport.load(), DefaultReport.resources()).stream()
                .flatMap(figure -> Stream.of(figure.wide(), figure.narrow()));
        Stream.concat(figures, Stream.of(new Swatches())).forEach(drawing -> {
            Element svg = Jsoup.parse(Svg.of(drawing, "a", "b", "c"), "", Parser.xmlParser());
            for (String attribute : List.of("fill", "stroke")) {
                List<Element> coloured = svg.select("[%1$s]:not([%1$s=none])".formatted(attribute))
                        .asList();
                assertTrue(coloured.size() > 1, attribute);
                coloured.forEach(shape -> assertTrue(hasRule(shape, attribute), shape::outerHtml));
            }
            assertEquals(0, svg.select("style, [style]").size());
        });
    }

    @Test
    void noTwoColoursHaveOneClass() {
        Element svg = Jsoup.parse(Svg.of(new Swatches(), "a", "b", "c"), "", Parser.xmlParser());
        long colours =
                svg.select("[fill^=#]").eachAttr("fill").stream().distinct().count();
        long classes = svg.select("[class^=fill]:not(svg)").eachAttr("class").stream()
                .distinct()
                .count();
        assertEquals(Tone.values().length, colours);
        assertEquals(colours, classes);
    }

    private static boolean hasRule(Element shape, String attribute) {
        return shape.classNames().stream()
                .filter(name -> name.startsWith(attribute + "-"))
                .anyMatch(name -> CSS.contains(".drawing ." + name + " { " + attribute + ": "));
    }
}
