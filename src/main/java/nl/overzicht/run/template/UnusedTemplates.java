package nl.overzicht.run.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.resource.Templates;

/**
 * TPL-8: files in the author's templates folder that replace no built-in file and that no other file there refers to, for
 * example because of a wrong folder or a typing error in the name.
 *
 * @param folder the author's templates
 * @param own these templates over the built-in ones
 */
record UnusedTemplates(Path folder, Templates own) {

    /** Files that can replace a built-in one; a README or the like is not reported. */
    private static final Pattern KIND = Pattern.compile(".*\\.(ftlh?|html?|css|js|svg|properties|icc|dic)");

    /** Files that can refer to another file. */
    private static final Pattern NAMING = Pattern.compile(".*\\.(ftlh?|html?|css|js|svg)");

    /** Hyphenation patterns: one file for each language, which need not be a built-in one. */
    private static final Pattern OF_A_LANGUAGE = Pattern.compile("hyphenation/[a-z]{2,3}\\.dic");

    private static final Pattern MESSAGES = Pattern.compile("messages_(nl|en)\\.properties");

    /** Reports each unused file. */
    void report(Findings findings) {
        List<String> ours = Templates.listBuiltIn();
        List<String> files = Templates.files(folder);
        files.stream()
                .filter(name -> KIND.matcher(name).matches())
                .filter(name -> !ours.contains(name)
                        && !OF_A_LANGUAGE.matcher(name).matches()
                        && !MESSAGES.matcher(name).matches())
                .filter(name -> files.stream()
                        .filter(other -> NAMING.matcher(other).matches())
                        .noneMatch(other -> names(other, name)))
                .map(name -> finding(name, ours))
                .forEach(findings::add);
    }

    private Finding finding(String name, List<String> ours) {
        Location at = new Location(folder.resolve(name).toString(), 0, 0);
        List<String> elsewhere =
                ours.stream().filter(other -> last(other).equals(last(name))).toList();
        Optional<Suggestion> several = Optional.of(new Suggestion(Suggestion.CHOICES, String.join(", ", elsewhere)))
                .filter(choices -> elsewhere.size() > 1);
        return TemplateRule.UNUSED
                .at(at, name)
                .withSuggestion(several.or(
                        () -> NearestWord.near(elsewhere.stream().findFirst().orElse(name), ours)));
    }

    /** Whether the other file refers to this one, such as {@code <#include "name">}. */
    private boolean names(String other, String name) {
        return !other.equals(name) && new String(own.require(other), StandardCharsets.UTF_8).contains(last(name));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
