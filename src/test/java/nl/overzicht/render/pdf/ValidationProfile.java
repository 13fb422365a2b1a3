package nl.overzicht.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The standards that a letter conforms to, validated by veraPDF. */
public enum ValidationProfile {
    PDF_A_2A(PDFAFlavour.PDFA_2_A),
    PDF_A_3A(PDFAFlavour.PDFA_3_A),
    PDF_UA_1(PDFAFlavour.PDFUA_1);

    private final PDFAFlavour flavour;

    ValidationProfile(PDFAFlavour flavour) {
        this.flavour = flavour;
    }

    /** The rules that the document breaks, such as {@code 7.9-1}, each once. */
    public List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber())
                    .distinct()
                    .toList();
            if (broken.isEmpty() != result.isCompliant()) {
                throw new IllegalStateException("the validator contradicts itself");
            }
            return broken;
        }
    }
}
