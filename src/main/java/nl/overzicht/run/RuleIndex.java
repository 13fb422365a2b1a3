package nl.overzicht.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.check.letter.LetterFrameRule;
import nl.overzicht.check.prose.TypedNumberRule;
import nl.overzicht.check.rule.MeaningRule;
import nl.overzicht.check.scale.ScaleRule;
import nl.overzicht.check.site.NavigationRule;
import nl.overzicht.draft.place.DraftRule;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.AttachmentRule;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.rule.EditionRule;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.rule.JsonRule;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.MessagesRule;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.PackageRule;
import nl.overzicht.load.rule.ProgrammeRule;
import nl.overzicht.load.rule.ReferenceRule;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.rule.StreamRule;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.rule.UnsafeWorkbookRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.load.rule.YamlSyntaxRule;
import nl.overzicht.narrative.rule.MarkdownRule;
import nl.overzicht.publish.PublishRule;
import nl.overzicht.publish.VerifyRule;
import nl.overzicht.render.factsheet.FactsheetRule;
import nl.overzicht.render.pdf.PaperRule;
import nl.overzicht.render.pdf.proof.ProofRule;
import nl.overzicht.render.pdf.standard.StandardRule;
import nl.overzicht.render.site.SiteRule;
import nl.overzicht.report.FreezeRule;
import nl.overzicht.run.template.TemplateRule;
import nl.overzicht.validator.ValidatorRule;

/** The rules of all packages. A new enum of rules must be added here. */
public final class RuleIndex {

    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    AttachmentRule.values(),
                    DateRule.values(),
                    DraftRule.values(),
                    EditionRule.values(),
                    FileRule.values(),
                    JsonRule.values(),
                    LetterFrameRule.values(),
                    MappingRule.values(),
                    PackageRule.values(),
                    MessagesRule.values(),
                    NumberRule.values(),
                    ProgrammeRule.values(),
                    ReferenceRule.values(),
                    SettingsRule.values(),
                    StatementRule.values(),
                    StreamRule.values(),
                    TableRule.values(),
                    ThemeRule.values(),
                    UnsafeWorkbookRule.values(),
                    WorkbookRule.values(),
                    YamlRule.values(),
                    YamlSyntaxRule.values(),
                    MarkdownRule.values(),
                    MeaningRule.values(),
                    NavigationRule.values(),
                    ScaleRule.values(),
                    TypedNumberRule.values(),
                    PublishRule.values(),
                    VerifyRule.values(),
                    ValidatorRule.values(),
                    FreezeRule.values(),
                    PaperRule.values(),
                    ProofRule.values(),
                    StandardRule.values(),
                    FactsheetRule.values(),
                    SiteRule.values(),
                    RunRule.values(),
                    TemplateRule.values())
            .flatMap(Arrays::stream)
            .toList();

    private RuleIndex() {}

    /** All rules; a code that has variants occurs several times. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with this code, the first one when it has variants; empty when there is none. */
    public static Optional<Rule> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** All codes, in order of family and then of number. */
    public static List<String> codes() {
        return ALL.stream()
                .map(Rule::code)
                .distinct()
                .sorted(Comparator.comparing(RuleIndex::family)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The families of codes, such as {@code STM}, in alphabetical order. */
    public static List<String> families() {
        return codes().stream().map(RuleIndex::family).distinct().toList();
    }

    private static String family(String code) {
        return code.substring(0, code.indexOf('-'));
    }
}
