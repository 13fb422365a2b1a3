package nl.overzicht.render.failure;

import static nl.overzicht.render.failure.MessageTranslations.Translation.of;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.BilingualText;

/** Translates error messages of the XML parser about the output of a template into the words of an author. */
public final class XmlWords {

    private static final MessageTranslations TRANSLATIONS = new MessageTranslations(
            List.of(
                    of(
                            "The element type \"(.+?)\" must be terminated",
                            "<%1$s> wordt niet gesloten",
                            "<%1$s> is not closed"),
                    of(
                            "XML document structures must start and end|Premature end of file",
                            "het document houdt op voordat alles is gesloten",
                            "the document ends before everything is closed"),
                    of(
                            "The entity \"(.+?)\" was referenced, but not declared",
                            "&%1$s; bestaat niet; schrijf het teken zelf",
                            "&%1$s; does not exist; write the character itself"),
                    of(
                            "The entity name must immediately follow|The reference to entity",
                            "een los &-teken; schrijf &amp;",
                            "an & by itself; write &amp;"),
                    of(
                            "The content of elements must consist of",
                            "een los <-teken; schrijf &lt;",
                            "a < by itself; write &lt;"),
                    of(
                            "Open quote is expected for attribute \"(.+?)\"|Attribute name \"(.+?)\" associated",
                            "een attribuut heeft geen waarde tussen aanhalingstekens",
                            "an attribute lacks a value in quotation marks"),
                    of(
                            "The value of attribute \"(.+?)\" .*must not contain the '<'",
                            "in de waarde van %1$s staat een <",
                            "the value of %1$s contains a <"),
                    of(
                            "Attribute \"(.+?)\" was already specified for element \"(.+?)\"",
                            "<%2$s> heeft %1$s twee keer",
                            "<%2$s> has %1$s twice"),
                    of(
                            "Element type \"(.+?)\" must be followed by",
                            "in <%1$s> staat iets dat geen attribuut is",
                            "<%1$s> contains something that is not an attribute"),
                    of(
                            "The markup in the document following the root|Content is not allowed in trailing",
                            "na het einde van het document staat nog iets",
                            "there is something after the end of the document"),
                    of(
                            "Content is not allowed in prolog",
                            "voor het begin van het document staat nog iets",
                            "there is something before the beginning of the document"),
                    of("DOCTYPE is disallowed", "een DOCTYPE is niet toegestaan", "a DOCTYPE is not allowed"),
                    of(
                            "An invalid XML character \\(Unicode: 0x(\\w+)\\)|Character reference \"(.+?)\" is an invalid",
                            "er staat een teken in dat niet in XML mag staan",
                            "it contains a character that XML does not allow"),
                    of(
                            "The prefix \"(.+?)\" for (?:element|attribute) \"(.+?)\"",
                            "de naamruimte '%1$s' van '%2$s' is niet genoemd",
                            "the namespace '%1$s' of '%2$s' is not declared"),
                    of("The string \"--\" is not permitted", "in een opmerking staat --", "a comment contains --")),
            Map.of(),
            new BilingualText("in de woorden van de XML-lezer: %1$s", "in the words of the XML reader: %1$s"));

    private XmlWords() {}

    /** What is wrong, according to the parser's message. */
    public static BilingualText explain(String message) {
        BilingualText reason = TRANSLATIONS.explain(message);
        return BilingualText.of("geen geldige XML: %s", "not well-formed XML: %s", reason);
    }
}
