package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each shape is one element, and attributes that consecutive shapes share are written once. */
class SvgTest {

    private static final Rectangle2D BOX = new Rectangle2D.Double(1, 2, 3, 4.5);

    private record Sketch(Consumer<Graphics2D> strokes) implements Drawing {

        @Override
        public double width() {
            return 10;
        }

        @Override
        public double height() {
            return 20;
        }

        @Override
        public void draw(Graphics2D graphics) {
            graphics.setPaint(Tone.BLUE.colour());
            strokes.accept(graphics);
        }
    }

    @Test
    void itIsOneElementWithItsNameAndWords() {
        assertEquals(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="a-title a-desc" viewBox="0 0 10 20" \
                width="13" height="27" font-family="'DejaVu Sans'" stroke-linecap="square" stroke-miterlimit="10">
                <title id="a-title">Kop &amp; &lt;staart></title>
                <desc id="a-desc">Wat er "staat"</desc></svg>""",
                Svg.of(new Sketch(graphics -> {}), "a", "Kop & <staart>", "Wat er \"staat\"")
                        .replace("&gt;", ">"));
    }

    @Test
    void theGroundAndTheBorderOfABoxAreOneElement() {
        String box = "x=\"1\" y=\"2\" width=\"3\" height=\"4.5\"/>";
        assertEquals(
                "<rect class=\"fill-blue stroke-red\" fill=\"#154273\" stroke=\"#7d1538\" stroke-width=\"1\" " + box,
                shapes(graphics -> {
                    graphics.fill(BOX);
                    graphics.setPaint(Tone.RED.colour());
                    graphics.draw(BOX);
                }));
        assertEquals(
                "<rect class=\"fill-blue\" fill=\"#154273\" " + box
                        + "<line class=\"stroke-blue\" fill=\"none\" stroke=\"#154273\" stroke-width=\"1\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"/>"
                        + "<rect class=\"fill-blue\" fill=\"#154273\" " + box,
                shapes(graphics -> {
                    graphics.fill(BOX);
                    graphics.draw(new Line2D.Double(0, 0, 1, 1));
                    graphics.fill(BOX);
                }));
    }

    @Test
    void whatIsAlikeIsAGroup() {
        assertEquals(
                "<g class=\"stroke-blue\" fill=\"none\" stroke=\"#154273\" stroke-dasharray=\"3 2\" stroke-linecap=\"butt\" stroke-width=\"0.5\">"
                        + "<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\"/><line x1=\"0\" y1=\"1\" x2=\"1\" y2=\"1\"/></g>",
                shapes(graphics -> {
                    graphics.setStroke(Symbol.dashes(0.5f));
                    graphics.draw(new Line2D.Double(0, 0, 1, 0));
                    graphics.draw(new Line2D.Double(0, 1, 1, 1));
                }));
    }

    @Test
    void whatIsCutOffIsWithinItsClip() {
        assertEquals(
                "<clipPath id=\"a-clip1\"><rect x=\"1\" y=\"2\" width=\"3\" height=\"4.5\"/></clipPath>"
                        + "<g clip-path=\"url(#a-clip1)\"><rect fill=\"#010203\" x=\"1\" y=\"2\" width=\"3\" height=\"4.5\"/></g>"
                        + "<rect fill=\"#010203\" x=\"1\" y=\"2\" width=\"3\" height=\"4.5\"/>",
                shapes(graphics -> {
                    graphics.setPaint(new Color(0x010203));
                    graphics.clip(BOX);
                    graphics.fill(BOX);
                    graphics.setClip(null);
                    graphics.fill(BOX);
                }));
    }

    @Test
    void otherShapesArePathsAndTextsAreTexts() {
        assertEquals("<path class=\"fill-blue\" fill=\"#154273\" d=\"M0 0L1 0Q1 1 0 1Z\"/>", shapes(graphics -> {
            Path2D path = new Path2D.Double();
            path.moveTo(0, 0);
            path.lineTo(1, 0);
            path.quadTo(1, 1, 0, 1);
            path.closePath();
            graphics.fill(path);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Path2D.Double());
        }));
        assertEquals(
                4,
                shapes(graphics -> graphics.fill(new Ellipse2D.Double(0, 0, 1, 1)))
                                .split("C")
                                .length
                        - 1);
        assertEquals(
                "<text class=\"fill-blue\" fill=\"#154273\" font-size=\"8\" font-weight=\"bold\" x=\"1\" y=\"2.5\">A&amp;B</text>",
                shapes(graphics -> {
                    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 8));
                    graphics.drawString("A&B", 1, 2.5f);
                }));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.004, 0", "1.005, 1", "1.5, 1.5", "-0.25, -0.25", "10.05, 10.05", "99.999, 100", "0.07, 0.07"
    })
    void numbersHaveTwoDecimalsAtMost(double value, String written) {
        assertEquals(written, SvgShape.number(value));
    }

    private static String shapes(Consumer<Graphics2D> strokes) {
        String svg = Svg.of(new Sketch(strokes), "a", "b", "c").replace("\n", "");
        return svg.substring(svg.indexOf("</desc>") + 7, svg.indexOf("</svg>"));
    }
}
