package nl.overzicht.run.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes character references of HTML and escapes of CSS as a browser does, in which an address may be hidden. */
final class CharacterEscapes {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]+));?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("sol", "/"),
            Map.entry("bsol", "\\"),
            Map.entry("colon", ":"),
            Map.entry("period", "."),
            Map.entry("Tab", ""),
            Map.entry("NewLine", ""),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lpar", "("));

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

    private CharacterEscapes() {}

    /** A style sheet with its escapes replaced by the characters that they stand for. */
    static String unescape(String sheet) {
        return ESCAPE.matcher(sheet)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    /** A value of an attribute with its character references replaced by characters. */
    static String resolve(String value) {
        return REFERENCE
                .matcher(value)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        reference.group(1) != null
                                ? character(Integer.parseInt(reference.group(1)))
                                : reference.group(2) != null
                                        ? character(Integer.parseInt(reference.group(2), 16))
                                        : NAMES.getOrDefault(reference.group(3), reference.group())));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
