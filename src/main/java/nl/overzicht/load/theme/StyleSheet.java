package nl.overzicht.load.theme;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CascadingStyleSheet;
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
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.ThemeRule;

/**
 * A style sheet as a browser reads it. It is parsed strictly, since two readers that each repair a mistake may repair it to
 * different things: what does not parse, and each rule that the parser does not know, is a finding.
 *
 * @param requests what it asks for
 * @param within its place in the file that contains it, as an SVG; empty: it is a file of its own
 */
record StyleSheet(Requests requests, Optional<Location> within) {

    private static final String UTF_8 = "utf-8";
    private static final String CHARSET = "@charset \"";

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
