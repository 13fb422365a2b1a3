package nl.overzicht.narrative.html;

import org.commonmark.node.CustomBlock;

/** The block of a picture, its only child, that stands alone. */
final class PictureBlock extends CustomBlock {}
