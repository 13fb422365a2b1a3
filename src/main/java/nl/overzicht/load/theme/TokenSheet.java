package nl.overzicht.load.theme;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSLayerRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.decl.visit.DefaultCSSVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.overzicht.finding.Location;
import nl.overzicht.load.theme.TokenRule.MediaCondition;

/**
 * The tokens of a style sheet.
 *
 * @param rules that set tokens, in order
 */
public record TokenSheet(List<TokenRule> rules) {

    private static final String TOKEN = "--";

    /**
     * The tokens of a sheet.
     *
     * @param place gives the location of a part of it
     */
    static TokenSheet of(CascadingStyleSheet sheet, Function<ICSSSourceLocationAware, Location> place) {
        Collector collector = new Collector(place);
        CSSVisitor.visitCSS(sheet, collector);
        return new TokenSheet(List.copyOf(collector.rules));
    }

    /** Collects the rules, with the media conditions around them. */
    private static final class Collector extends DefaultCSSVisitor {

        private final Function<ICSSSourceLocationAware, Location> place;
        private final Deque<MediaCondition> around = new ArrayDeque<>(List.of(MediaCondition.ALWAYS));
        private final List<TokenRule> rules = new ArrayList<>();

        Collector(Function<ICSSSourceLocationAware, Location> place) {
            this.place = place;
        }

        @Override
        public void onBeginStyleRule(CSSStyleRule rule) {
            List<Token> tokens = rule.getAllDeclarations().stream()
                    .filter(declaration -> declaration.getProperty().startsWith(TOKEN))
                    .map(this::token)
                    .toList();
            if (!tokens.isEmpty()) {
                rules.add(new TokenRule(List.copyOf(rule.getAllSelectors()), around.peek(), tokens));
            }
        }

        private Token token(CSSDeclaration declaration) {
            return new Token(
                    declaration.getProperty(), declaration.getExpressionAsCSSString(), place.apply(declaration));
        }

        @Override
        public void onBeginMediaRule(CSSMediaRule rule) {
            around.push(around.peek() == MediaCondition.ALWAYS ? when(rule) : MediaCondition.UNKNOWN);
        }

        @Override
        public void onEndMediaRule(CSSMediaRule rule) {
            around.pop();
        }

        @Override
        public void onBeginSupportsRule(CSSSupportsRule rule) {
            around.push(MediaCondition.UNKNOWN);
        }

        @Override
        public void onEndSupportsRule(CSSSupportsRule rule) {
            around.pop();
        }

        @Override
        public void onBeginLayerRule(CSSLayerRule rule) {
            around.push(MediaCondition.UNKNOWN);
        }

        @Override
        public void onEndLayerRule(CSSLayerRule rule) {
            around.pop();
        }

        private static MediaCondition when(CSSMediaRule rule) {
            return rule.getMediaQueryCount() == 1 ? when(rule.getMediaQueryAtIndex(0)) : MediaCondition.UNKNOWN;
        }

        private static MediaCondition when(CSSMediaQuery query) {
            return switch (query.getAsCSSString().toLowerCase(Locale.ROOT).replaceAll("\\s", "")) {
                case "all", "screen" -> MediaCondition.ALWAYS;
                case "(prefers-color-scheme:light)" -> MediaCondition.LIGHT;
                case "(prefers-color-scheme:dark)" -> MediaCondition.DARK;
                default -> MediaCondition.UNKNOWN;
            };
        }
    }
}
