package nl.overzicht.narrative.html;

import org.commonmark.node.CustomBlock;

/** The block of a picture that is not within a line of text. The picture is its only child. */
final class PictureBlock extends CustomBlock {}
