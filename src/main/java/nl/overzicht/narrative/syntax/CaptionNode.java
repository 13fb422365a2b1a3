package nl.overzicht.narrative.syntax;

import org.commonmark.node.CustomNode;

/** The caption of a picture, its last child: what Markdown calls a title, as text and facts. No markup has a meaning in it. */
public final class CaptionNode extends CustomNode {

    CaptionNode() {}
}
