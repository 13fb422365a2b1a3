package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.Locale;
import nl.overzicht.render.pdf.markup.ElementClasses;
import org.w3c.dom.Element;

/** Aligns signatures beside each other: where their functions take different numbers of lines, the names are still on one line. */
final class SignatureRows {

    private static final String FUNCTION = "function";

    private SignatureRows() {}

    /** Adds space below the shorter functions of each row. */
    static void align(EndlessPage page) {
        page.parts().stream()
                .flatMap(part -> part.boxes().stream())
                .filter(TableRowBox.class::isInstance)
                .forEach(row -> align(functions(row), page.dots()));
    }

    /** The first block of each cell, if it is a function. */
    private static List<Box> functions(Box row) {
        return row.getChildren().stream()
                .filter(cell -> cell.getChildCount() > 0)
                .map(cell -> cell.getChild(0))
                .filter(box -> box.getElement() != null
                        && ElementClasses.of(box.getElement()).contains(FUNCTION))
                .toList();
    }

    private static void align(List<Box> functions, double dots) {
        int highest = functions.stream().mapToInt(Box::getHeight).max().orElse(0);
        for (Box function : functions) {
            if (function.getHeight() < highest) {
                Element element = function.getElement();
                double space = (highest - function.getHeight()) / dots;
                element.setAttribute("style", String.format(Locale.ROOT, "padding-bottom: %.3fpt", space));
            }
        }
    }
}
