package nl.overzicht.load.theme;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.parser.CSSParseHelper;
import java.util.Locale;
import java.util.Set;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * The value of one declaration of a style sheet.
 *
 * @param requests receives its requests
 * @param place of the declaration
 */
record StyleValue(BrowserRequests requests, Location place) {

    /** Functions whose strings are addresses, according to CSS Images 4 and CSS Values 4, and older names in browsers. */
    private static final Set<String> TAKE_ADDRESSES =
            Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade");

    /** Functions whose value only the browser knows, so that an address may be any. */
    private static final Set<String> COMPUTED_BY_BROWSER = Set.of("var", "attr", "env", "if", "inherit");

    private static final String FORMAT = "type";

    /** Finds the requests of the value, which may be missing. */
    void check(CSSExpression value) {
        if (value != null) {
            value.getAllMembers().forEach(member -> check(member, false));
        }
    }

    private void check(ICSSExpressionMember member, boolean isAddress) {
        if (member instanceof CSSExpressionMemberTermURI uri) {
            requests.checkAddress(place, uri.getURIString());
        } else if (member instanceof CSSExpressionMemberFunction function) {
            check(function, isAddress);
        } else if (member instanceof CSSExpressionMemberTermSimple term && isText(term.getValue())) {
            checkText(term.getValue(), isAddress);
        }
    }

    /** Checks a string as it is written; the parser's library fails on an escape above U+10FFFF. */
    private void checkText(String written, boolean isAddress) {
        try {
            check(CSSParseHelper.unescapeURL(CSSParseHelper.extractStringValue(written)), isAddress);
        } catch (IllegalArgumentException noCharacter) {
            requests.findings().add(ThemeRule.NO_CHARACTER.at(place, written));
        }
    }

    private void check(CSSExpressionMemberFunction function, boolean isAddress) {
        String name = function.getFunctionName().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9-]+") || (isAddress && COMPUTED_BY_BROWSER.contains(name))) {
            requests.reportUnclear(place, function.getFunctionName() + "()");
        } else if (function.getExpression() != null && !(isAddress && name.equals(FORMAT))) {
            boolean inside = TAKE_ADDRESSES.contains(name);
            function.getExpression().getAllMembers().forEach(member -> check(member, inside));
        }
    }

    private void check(String text, boolean isAddress) {
        TextCharacters.findOdd(text).ifPresent(odd -> requests.findings().add(ThemeRule.NO_CHARACTER.at(place, odd)));
        if (isAddress) {
            requests.checkAddress(place, text);
        }
    }

    private static boolean isText(String value) {
        return value.startsWith("\"") || value.startsWith("'");
    }
}
