package nl.overzicht.render.pdf.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Damage to the metadata and the structure of the file, and content that is not allowed. */
final class FileDamage {

    private static final String ARCHIVE = "<pdfaid:part>2</pdfaid:part>";
    private static final String HISTORY =
            "<rdf:Description rdf:about=\"\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"><xmpMM:History><rdf:Seq>"
                    + "<rdf:li>x</rdf:li></rdf:Seq></xmpMM:History></rdf:Description>";

    private static final String LEVEL = "<pdfaid:conformance>A<";
    private static final String ACCESSIBLE = "<pdfuaid:part>1</pdfuaid:part>";

    private FileDamage() {}

    static List<Damage> all() {
        return List.of(
                new Damage("metadata: none", "PDF-6", document -> remove(document, "Metadata")),
                new Damage("metadata: not well-formed", "PDF-5", document -> metadata(document, "</x:xmpmeta>", "")),
                new Damage("metadata: of no standard", "PDF-5", document -> metadata(document, ARCHIVE, "")),
                new Damage(
                        "metadata: of another part",
                        "PDF-5",
                        document -> metadata(document, ARCHIVE, ARCHIVE.replace('2', '1'))),
                new Damage(
                        "metadata: of no level",
                        "PDF-5",
                        document -> metadata(document, LEVEL, LEVEL.replace("A<", "Q<"))),
                new Damage("metadata: not accessible", "PDF-5", document -> metadata(document, ACCESSIBLE, "")),
                new Damage(
                        "metadata: encoding in the head of the packet",
                        "PDF-5",
                        document -> metadata(document, "<?xpacket ", "<?xpacket encoding=\"UTF-8\" ")),
                new Damage(
                        "metadata: text for a structure",
                        "PDF-5",
                        document -> metadata(document, "</rdf:RDF>", HISTORY + "</rdf:RDF>")),
                new Damage("metadata: no title", "PDF-5", document -> metadata(document, "dc:title", "dc:source")),
                new Damage(
                        "metadata: property that nobody knows",
                        "PDF-5",
                        document ->
                                metadata(document, "</pdf:Producer>", "</pdf:Producer><pdf:Colour>red</pdf:Colour>")),
                new Damage(
                        "metadata: name that nobody described",
                        "PDF-5",
                        document ->
                                metadata(document, "</pdf:Producer>", "</pdf:Producer><o:o xmlns:o=\"urn:o\">o</o:o>")),
                new Damage(
                        "metadata: another title in the document",
                        "PDF-5",
                        document -> document.getDocumentInformation().setTitle("Anders")),
                new Damage("catalogue: not marked", "PDF-6", document -> remove(document, "MarkInfo")),
                new Damage(
                        "catalogue: suspect",
                        "PDF-6",
                        document -> Damage.catalogue(document)
                                .getCOSDictionary(COSName.MARK_INFO)
                                .setBoolean("Suspects", true)),
                new Damage("catalogue: no language", "PDF-6", document -> remove(document, "Lang")),
                new Damage(
                        "catalogue: the language is none",
                        "PDF-6",
                        document -> Damage.catalogue(document).setString(COSName.LANG, "Nederlands!")),
                new Damage("catalogue: no structure", "PDF-6", document -> remove(document, "StructTreeRoot")),
                new Damage("catalogue: title not shown", "PDF-6", document -> remove(document, "ViewerPreferences")),
                new Damage(
                        "action: script",
                        "PDF-8",
                        document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                new Damage(
                        "action: program",
                        "PDF-8",
                        document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                new Damage(
                        "action: on a page",
                        "PDF-8",
                        document -> document.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary())),
                new Damage("form", "PDF-8", FileDamage::form),
                new Damage("file inside", "PDF-8", FileDamage::file),
                new Damage(
                        "encrypted",
                        "PDF-8",
                        document ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                new Damage(
                        "string: too long",
                        "PDF-8",
                        document -> Damage.catalogue(document).setString("Long", "x".repeat(40_000))));
    }

    private static void remove(PDDocument document, String key) {
        Damage.catalogue(document).removeItem(COSName.getPDFName(key));
    }

    private static void metadata(PDDocument document, String text, String other) throws IOException {
        Damage.replace(Damage.metadata(document), text, other);
    }

    private static void form(PDDocument document) throws IOException {
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.setRectangle(new PDRectangle(9, 9));
        document.getPage(0).getAnnotations().add(field);
    }

    private static void file(PDDocument document) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("a.txt");
        specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {65})));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
