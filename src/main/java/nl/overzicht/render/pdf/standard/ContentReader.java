package nl.overzicht.render.pdf.standard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.render.pdf.standard.MarkedContent.Mark;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Reads the operators of a page's content without painting it. */
final class ContentReader {

    private static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");

    private static final Set<String> INTENTS =
            Set.of("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation");

    private final Flaws flaws;
    private final MarkedContent marks;
    private final TextReader text;
    private final Set<COSStream> drawings = new HashSet<>();
    private int page;

    ContentReader(Flaws flaws, MarkedContent marks) {
        this.flaws = flaws;
        this.marks = marks;
        this.text = new TextReader(flaws, marks);
    }

    /**
     * Reads a page.
     *
     * @param number from 1
     */
    void read(PDPage content, int number) throws IOException {
        page = number;
        text.beginPage(number);
        read(content, content.getCOSObject(), content.getResources());
    }

    private void read(PDContentStream content, COSDictionary owner, PDResources resources) throws IOException {
        int depth = marks.depth();
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                follow(operator, operands, owner, resources, depth);
                operands.clear();
            }
        }
        marks.endAll(depth, spot());
    }

    private PdfLocation spot() {
        return new PdfLocation(page, text.recent());
    }

    private void follow(
            Operator operator, List<COSBase> operands, COSDictionary owner, PDResources resources, int depth)
            throws IOException {
        String name = operator.getName();
        switch (name) {
            case "BMC", "BDC" -> marks.begin(mark(operands, owner, resources), spot());
            case "EMC" -> marks.end(depth, spot());
            case "k", "K" -> flaws.add(StandardRule.COLOURS, spot(), "DeviceCMYK");
            case "cs", "CS" -> colours(last(operands), resources);
            case "ri" -> intent(last(operands));
            case "Do" -> object(last(operands), resources);
            case "BI" -> inline(operator.getImageParameters(), resources);
            case "sh" -> shade(last(operands), resources);
            default -> text.follow(name, operands, resources);
        }
        if (PAINTS.contains(name)) {
            marks.ink(spot());
        }
    }

    private static COSBase last(List<COSBase> operands) {
        return operands.isEmpty() ? null : operands.get(operands.size() - 1);
    }

    private static Mark mark(List<COSBase> operands, COSDictionary owner, PDResources resources) {
        COSName tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name : COSName.P;
        COSBase properties = operands.size() < 2 ? null : operands.get(1);
        if (properties instanceof COSName name) {
            properties = entry(resources, COSName.PROPERTIES, name);
        }
        return Mark.of(tag, properties instanceof COSDictionary found ? found : null, owner);
    }

    private static COSBase entry(PDResources resources, COSName kind, COSBase name) {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all == null || !(name instanceof COSName key) ? null : all.getDictionaryObject(key);
    }

    private void colours(COSBase space, PDResources resources) {
        COSDictionary named =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        Colours.findWrong(space, named).ifPresent(kind -> flaws.add(StandardRule.COLOURS, spot(), kind));
    }

    private void intent(COSBase name) {
        if (!(name instanceof COSName intent) || !INTENTS.contains(intent.getName())) {
            flaws.add(StandardRule.FORBIDDEN, spot(), "ri");
        }
    }

    private void shade(COSBase name, PDResources resources) {
        if (entry(resources, COSName.SHADING, name) instanceof COSDictionary shading) {
            colours(shading.getDictionaryObject(COSName.COLORSPACE), resources);
        }
    }

    private void inline(COSDictionary picture, PDResources resources) {
        marks.ink(spot());
        new Pictures(flaws).check(picture, spot());
        colours(picture.getDictionaryObject(COSName.CS, COSName.COLORSPACE), resources);
    }

    private void object(COSBase name, PDResources resources) throws IOException {
        if (!(entry(resources, COSName.XOBJECT, name) instanceof COSStream stream)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            marks.ink(spot());
            new Pictures(flaws).check(stream, spot());
        } else if (drawings.add(stream)) {
            PDFormXObject drawing = new PDFormXObject(stream);
            PDResources own = drawing.getResources();
            read(drawing, stream, own == null ? resources : own);
            drawings.remove(stream);
        }
    }
}
