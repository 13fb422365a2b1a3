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
 * A style sheet as a browser reads it. It is parsed strictly, since two readers that each repair a mistake may repair it to
 * different things: what does not parse, and each rule that the parser does not know, is a finding.
 *
 * @param requests what it asks for
 * @param within its place in the file that contains it, as an SVG; empty: it is a file of its own
 */
record StyleSheet(BrowserRequests requests, Optional<Location> within) {

    private static final String UTF_8 = "utf-8";
    private static final String CHARSET = "@charset \"";

    /** Names of what a page holds, which no browser asks for. */
    private static final Set<String> NAMESPACES =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    /** Finds what the sheet asks for. The tokens that it sets; empty, with a finding, when it cannot be read. */
    Optional<TokenSheet> check(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        if (start.startsWith(CHARSET) && !start.startsWith(UTF_8 + '"', CHARSET.length())) {
            requests.obscure(at(1, 1), text.lines().findFirst().orElseThrow());
            return Optional.empty();
        }
        Optional<CascadingStyleSheet> sheet = Optional.ofNullable(parse(NewSyntax.known(text)));
        sheet.ifPresent(read -> CSSVisitor.visitCSS(read, visitor()));
        return sheet.map(read -> TokenSheet.of(read, this::place));
    }

    /** Null, with a finding, if it does not parse. */
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
            requests.unreadable(at(1, 1), "css");
            return null;
        }
    }

    private void unreadable(ParseException wrong) {
        Token before = wrong.currentToken;
        Token token = before == null || before.next == null ? before : before.next;
        requests.unreadable(token == null ? at(1, 1) : at(token.beginLine, token.beginColumn), "css");
    }

    private DefaultCSSVisitor visitor() {
        return new DefaultCSSVisitor() {
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
                    requests.obscure(place(rule), rule.getDeclaration());
                }
            }

            @Override
            public void onDeclaration(CSSDeclaration declaration) {
                new StyleValue(requests, place(declaration)).check(declaration.getExpression());
            }
        };
    }

    /** Nothing is asked for by a condition; an address in it is of no use either. */
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
        return within.orElseGet(() -> requests.at(line, column));
    }
}
