package nl.overzicht.render.pdf.standard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Damage to colours and images. */
final class ColourDamage {

    private ColourDamage() {}

    static List<Damage> all() {
        return List.of(
                new Damage(
                        "colour: inks in a line",
                        "PDF-3",
                        document -> Damage.content(
                                document, content -> content + "\n/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC\n")),
                new Damage(
                        "colour: space of inks",
                        "PDF-3",
                        document -> Damage.content(
                                document, content -> content + "\n/Artifact BMC /DeviceCMYK cs 0 0 9 9 re f EMC\n")),
                new Damage("picture: inks", "PDF-3", document -> picture(document, ColourDamage::inInks)),
                new Damage(
                        "picture: smoothed",
                        "PDF-3",
                        document -> picture(document, stream -> stream.setBoolean(COSName.INTERPOLATE, true))),
                new Damage(
                        "picture: with another for print",
                        "PDF-3",
                        document -> picture(
                                document, stream -> stream.setItem(COSName.getPDFName("Alternates"), new COSArray()))),
                new Damage(
                        "picture: depth of none",
                        "PDF-3",
                        document -> picture(document, stream -> stream.setInt(COSName.BITS_PER_COMPONENT, 3))),
                new Damage(
                        "profile: none",
                        "PDF-4",
                        document -> Damage.catalogue(document).removeItem(COSName.OUTPUT_INTENTS)),
                new Damage(
                        "profile: empty",
                        "PDF-4",
                        document -> Damage.stream(Damage.profile(document), bytes -> new byte[0])),
                new Damage(
                        "profile: cut off",
                        "PDF-4",
                        document -> Damage.stream(
                                Damage.profile(document), bytes -> Arrays.copyOf(bytes, bytes.length / 2))),
                new Damage("profile: of a conversion", "PDF-4", document -> field(document, 12, "link")),
                new Damage("profile: of inks", "PDF-4", document -> field(document, 16, "CMYK")),
                new Damage("profile: of a later version", "PDF-4", document -> field(document, 8, "\5")),
                new Damage(
                        "profile: four components",
                        "PDF-4",
                        document -> Damage.profile(document).setInt(COSName.N, 4)),
                new Damage(
                        "profile: of another use",
                        "PDF-4",
                        document -> Damage.intent(document).setName(COSName.S, "GTS_PDFX")));
    }

    private static void picture(PDDocument document, Consumer<COSStream> change) throws IOException {
        PDImageXObject picture =
                LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
        change.accept(picture.getCOSObject());
        PDPage page = document.getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.drawImage(picture, 10, 10);
            content.endMarkedContent();
        }
    }

    private static void inInks(COSStream stream) {
        stream.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        stream.setInt(COSName.WIDTH, 3);
        stream.removeItem(COSName.DECODE_PARMS);
    }

    private static void field(PDDocument document, int at, String value) throws IOException {
        Damage.stream(Damage.profile(document), bytes -> {
            byte[] other = bytes.clone();
            byte[] written = value.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(written, 0, other, at, written.length);
            return other;
        });
    }
}
