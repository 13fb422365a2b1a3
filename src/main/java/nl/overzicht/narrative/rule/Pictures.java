package nl.overzicht.narrative.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** MD-9 and MD-10: a picture has an alternative text, and is an attachment of the report. */
record Pictures(Targets targets) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (Image image : Syntax.findAll(root, Image.class)) {
            check(image, origin.at(image), findings);
        }
    }

    private void check(Image image, Location at, Findings findings) {
        if (image.getDestination().contains("${")) {
            findings.add(Links.expression(at));
            return;
        }
        if (new PictureText(FactNode::expression).alt(image).isBlank()) {
            findings.add(MarkdownRule.PICTURE_WITHOUT_TEXT.at(at));
        }
        if (!isAttachment(image.getDestination())) {
            findings.add(MarkdownRule.UNKNOWN_PICTURE.at(at, image.getDestination()));
        }
    }

    private boolean isAttachment(String address) {
        return address.startsWith(Targets.ATTACHMENTS)
                && address.matches("(?i).*\\.(png|jpe?g)")
                && targets.attachments().contains(address.substring(Targets.ATTACHMENTS.length()));
    }
}
