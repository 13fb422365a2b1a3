package nl.overzicht.narrative.syntax;

import org.commonmark.node.CustomNode;

/**
 * The caption of a picture, as its last child: the Markdown title, read as text and facts. Other markup has no meaning
 * in it.
 */
public final class CaptionNode extends CustomNode {

    CaptionNode() {}
}
