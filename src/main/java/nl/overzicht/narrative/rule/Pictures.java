package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** MD-9 and MD-10: a picture has a text that says what it shows, and is a file of the report. */
record Pictures(Targets targets) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (Image image : Syntax.all(root, Image.class)) {
            check(image, origin.at(image), findings);
        }
    }

    private void check(Image image, Location at, Findings findings) {
        if (image.getDestination().contains("${")
                || !Syntax.all(image, FactNode.class).isEmpty()) {
            findings.add(Links.expression(at));
            return;
        }
        if (altOf(image).isBlank()) {
            findings.add(Finding.error(
                    at,
                    "MD-9",
                    Text.of("een afbeelding zonder tekst", "a picture without a text"),
                    Text.of(
                            "schrijf tussen de haken wat er te zien is: ![tekst](bestand)",
                            "write between the brackets what it shows: ![text](file)")));
        }
        if (!isAttachment(image.getDestination())) {
            findings.add(Finding.error(
                    at,
                    "MD-10",
                    Text.of("onbekende afbeelding '%s'", "unknown picture '%s'", Text.shown(image.getDestination())),
                    Text.of(
                            "een afbeelding staat als PNG of JPEG in attachments/",
                            "a picture is a PNG or JPEG file in attachments/")));
        }
    }

    static String altOf(Image image) {
        StringBuilder alt = new StringBuilder();
        Syntax.all(image, org.commonmark.node.Text.class).forEach(text -> alt.append(text.getLiteral()));
        return alt.toString();
    }

    private boolean isAttachment(String address) {
        return address.startsWith(Targets.ATTACHMENTS)
                && address.matches("(?i).*\\.(png|jpe?g)")
                && targets.attachments().contains(address.substring(Targets.ATTACHMENTS.length()));
    }
}
