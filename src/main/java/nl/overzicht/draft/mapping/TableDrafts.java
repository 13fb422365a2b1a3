package nl.overzicht.draft.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.content.Resources;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.place.TableFiles;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.table.TableProfiles;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.rulebook.RuleBook;

/**
 * Drafts the mappings of all tables in a file.
 *
 * @param context what is known besides the file
 * @param language of the comments
 * @param resources contain the texts of the drafts
 * @param findings receives the faults in the file
 */
public record TableDrafts(DraftContext context, Language language, Resources resources, Findings findings) {

    /**
     * The drafts, in the order of the file; none, with findings, when no table can be read. A sheet without numbers, such as
     * one with explanations, is ignored when another sheet contains numbers.
     */
    public List<TableDraft> of(Path table) {
        List<TableDraft> drafts = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (TableFile file : new TableFiles(findings).of(table)) {
            Findings own = new Findings();
            List<TableProfile> profiles = new TableProfiles(context.names(), own).of(file);
            List<String> notices = notices(own);
            profiles.forEach(profile -> drafts.add(draft(profile, notices)));
            own.toSortedList().stream().filter(TableDrafts::isToBeReported).forEach(found::add);
        }
        boolean haveNumbers = drafts.stream().anyMatch(TableDrafts::hasNumbers);
        found.stream().filter(finding -> !haveNumbers || !isOfSheet(finding)).forEach(findings::add);
        return haveNumbers ? drafts.stream().filter(TableDrafts::hasNumbers).toList() : drafts;
    }

    private static boolean hasNumbers(TableDraft draft) {
        return !draft.profile().values().isEmpty();
    }

    /** Whether a finding says that a sheet contains no table with numbers. */
    private static boolean isOfSheet(Finding finding) {
        return finding.at().isInSheet() && finding.code().startsWith("DRF");
    }

    private TableDraft draft(TableProfile profile, List<String> notices) {
        MappingDraft mapping = MappingDraft.of(profile, context, notices, language, resources);
        String name = new IdDraft(profile).prefix();
        return new TableDraft(name, profile, mapping);
    }

    /** Whether a finding is reported, because it prevents the mapping; other findings become comments in the draft. */
    private static boolean isToBeReported(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.code().startsWith("DRF");
    }

    private List<String> notices(Findings own) {
        RuleBook book = new RuleBook(resources, language);
        return own.toSortedList().stream()
                .filter(finding -> !isToBeReported(finding))
                .map(finding -> book.message(finding) + " (" + finding.at().position() + ")")
                .toList();
    }
}
