package nl.overzicht.load.theme;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSNamespaceRule;
import com.helger.css.decl.CSSSupportsConditionDeclaration;
import com.helger.css.decl.CSSSupportsConditionNegation;
import com.helger.css.decl.CSSSupportsConditionNested;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSSupportsConditionMember;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.decl.visit.DefaultCSSVisitor;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ThrowingCSSParseErrorHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.ThemeRule;

/**
 * A style sheet as a browser reads it. It is parsed strictly: a browser and a lenient parser might repair a mistake
 * differently. Text that cannot be parsed, and rules that the parser does not know, are findings.
 *
 * @param requests receives its requests
 * @param embeddedAt location in the file that contains it, such as an SVG; empty if it is a file of its own
 */
record StyleSheet(BrowserRequests requests, Optional<Location> embeddedAt) {

    private static final String UTF_8 = "utf-8";
    private static final String CHARSET = "@charset \"";

    /** The namespaces of parts of a page, which no browser requests. */
    private static final Set<String> NAMESPACES =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    /** Finds the requests of the sheet and returns the tokens that it sets; empty, with a finding, if it cannot be read. */
    Optional<TokenSheet> check(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        if (start.startsWith(CHARSET) && !start.startsWith(UTF_8 + '"', CHARSET.length())) {
            requests.reportUnclear(at(1, 1), text.lines().findFirst().orElseThrow());
            return Optional.empty();
        }
        Optional<CascadingStyleSheet> sheet = Optional.ofNullable(parse(NewSyntax.rewrite(text)));
        sheet.ifPresent(read -> CSSVisitor.visitCSS(read, new Visitor()));
        return sheet.map(read -> TokenSheet.of(read, this::place));
    }

    /** Null, with a finding, if the text cannot be parsed. */
    private CascadingStyleSheet parse(String text) {
        CSSReaderSettings settings = new CSSReaderSettings()
                .setTabSize(1)
                .setUseSourceLocation(true)
                .setCustomErrorHandler(new ThrowingCSSParseErrorHandler())
                .setCustomExceptionHandler(this::unreadable)
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        try {
            return CSSReader.readFromStringStream(text, settings);
        } catch (StackOverflowError deep) {
            requests.reportUnreadable(at(1, 1), "css");
            return null;
        }
    }

    private void unreadable(ParseException wrong) {
        Token before = wrong.currentToken;
        Token token = before == null || before.next == null ? before : before.next;
        requests.reportUnreadable(token == null ? at(1, 1) : at(token.beginLine, token.beginColumn), "css");
    }

    /** Checks the values in a condition: they cause no requests, but need no addresses either. */
    private void condition(ICSSSupportsConditionMember member, Location place) {
        if (member instanceof CSSSupportsConditionDeclaration declared) {
            new StyleValue(requests, place).check(declared.getDeclaration().getExpression());
        } else if (member instanceof CSSSupportsConditionNegation not) {
            condition(not.getSupportsMember(), place);
        } else if (member instanceof CSSSupportsConditionNested nested) {
            nested.getAllMembers().forEach(inner -> condition(inner, place));
        }
    }

    private Location place(ICSSSourceLocationAware part) {
        CSSSourceLocation location = part.getSourceLocation();
        return location == null
                ? at(1, 1)
                : at(location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
    }

    private Location at(int line, int column) {
        return embeddedAt.orElseGet(() -> requests.at(line, column));
    }

    /** Checks each rule and declaration of the sheet. */
    private final class Visitor extends DefaultCSSVisitor {

        @Override
        public void onImport(CSSImportRule rule) {
            requests.findings().add(ThemeRule.OTHER_HOST.at(place(rule), "@import"));
        }

        @Override
        public void onNamespace(CSSNamespaceRule rule) {
            if (!NAMESPACES.contains(rule.getNamespaceURL())) {
                requests.findings().add(ThemeRule.OTHER_HOST.at(place(rule), "@namespace"));
            }
        }

        @Override
        public void onBeginSupportsRule(CSSSupportsRule rule) {
            rule.getAllSupportConditionMembers().forEach(member -> condition(member, place(rule)));
        }

        @Override
        public void onUnknownRule(CSSUnknownRule rule) {
            if (!NewSyntax.isProperty(rule)) {
                requests.reportUnclear(place(rule), rule.getDeclaration());
            }
        }

        @Override
        public void onDeclaration(CSSDeclaration declaration) {
            new StyleValue(requests, place(declaration)).check(declaration.getExpression());
        }
    }
}
