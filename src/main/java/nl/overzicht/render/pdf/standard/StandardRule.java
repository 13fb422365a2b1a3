package nl.overzicht.render.pdf.standard;

import static nl.overzicht.finding.Definition.error;

import java.util.Optional;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Violations of PDF/A and PDF/UA. */
public enum StandardRule implements Rule {
    NO_CHARACTER(error("PDF-1", "where", "point", "words")),
    NO_SHAPE(error("PDF-1", "where", "words").as("shape")),
    UNREADABLE(error("PDF-1", "where", "words").as("unmapped")),
    NOT_EMBEDDED(error("PDF-2", "where", "font")),
    DAMAGED_FONT(error("PDF-2", "where", "font").as("damaged")),
    OTHER_WIDTH(error("PDF-2", "where", "font").as("width")),
    COLOURS(error("PDF-3", "where", "colours")),
    PICTURE(error("PDF-3", "where", "key").as("picture")),
    NO_PROFILE(error("PDF-4", "where")),
    PROFILE(error("PDF-4", "where", "field").as("field")),
    METADATA(error("PDF-5", "where", "reason")),
    OTHER_VALUE(error("PDF-5", "where", "property", "value", "wanted").as("value")),
    NOT_CLOSED(error("PDF-6", "where", "words")),
    UNTAGGED(error("PDF-6", "where", "words").as("untagged")),
    ARTIFACT(error("PDF-6", "where", "words").as("artifact")),
    OWNER(error("PDF-6", "where", "words").as("owner")),
    UNKNOWN_TYPE(error("PDF-6", "where", "type").as("type")),
    MISPLACED(error("PDF-6", "where", "type", "parent").as("place")),
    LEVEL_LEFT_OUT(error("PDF-6", "where", "type").as("heading")),
    OTHER_COLUMNS(error("PDF-6", "where").as("columns")),
    LACKS(error("PDF-6", "where", "key").as("key")),
    NO_ALT(error("PDF-7", "where", "type")),
    NO_CONTENTS(error("PDF-7", "where", "type").as("annotation")),
    FORBIDDEN(error("PDF-8", "where", "item")),
    FLAGS(error("PDF-8", "where", "type", "key").as("annotation")),
    TOO_LONG(error("PDF-8", "where", "item").as("limit"));

    private final Definition definition;

    StandardRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** The template file that causes the violation; empty for other causes. */
    Optional<String> file() {
        return switch (this) {
            case NO_PROFILE, PROFILE -> Optional.of("letter/srgb.icc");
            case METADATA, OTHER_VALUE -> Optional.of("letter/metadata.ftlh");
            default -> Optional.empty();
        };
    }
}
