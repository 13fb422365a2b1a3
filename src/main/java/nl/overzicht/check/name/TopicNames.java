package nl.overzicht.check.name;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/** Finds names in texts, word by word: those of streams, areas and the programme, and all other names with digits. */
public final class TopicNames {

    private final NameTree tree = new NameTree();

    public static TopicNames of(Report report) {
        TopicNames names = new TopicNames();
        Programme programme = report.programme();
        for (FundingStream stream : programme.streams()) {
            names.addStream(stream);
            stream.components().forEach(component -> names.addOther(component.name()));
        }
        names.addProgramme(programme.name());
        names.addProgramme(programme.abbreviation());
        programme.organisations().forEach(organisation -> names.addOther(organisation.name()));
        programme.sources().forEach(source -> {
            names.addOther(source.title());
            names.addOther(source.citation());
            names.addOther(source.publisher());
        });
        programme.areas().forEach(names::addArea);
        programme.milestones().forEach(milestone -> names.addOther(milestone.title()));
        report.settings().letters().stream()
                .flatMap(letter -> letter.annexes().stream())
                .map(Settings.Annex::title)
                .forEach(names::addOther);
        return names;
    }

    /** The names in a text, in order; the longest if several begin at one word. */
    public List<NameOccurrence> find(String text) {
        return tree.find(text);
    }

    private void addStream(FundingStream stream) {
        List<String> all = new ArrayList<>(stream.aliases());
        all.add(stream.name());
        all.add(stream.shortName());
        for (String name : all) {
            tree.add(TextWord.all(name)).streams.add(stream.id());
            endings(name).forEach(ending -> tree.add(ending).streams.add(stream.id()));
        }
    }

    private void addProgramme(String name) {
        addOther(name);
        tree.add(TextWord.all(name)).programme = true;
    }

    /** A name without a capital is left out: it may be an ordinary word. */
    private void addArea(Area area) {
        addOther(area.name());
        if (area.name().chars().anyMatch(Character::isUpperCase)) {
            tree.add(TextWord.all(area.name())).areas.add(area.id());
        }
    }

    private void addOther(String name) {
        if (TextWord.hasDigit(name)) {
            tree.add(TextWord.all(name));
            endings(name).forEach(tree::add);
        }
    }

    /** The short forms of a name with digits: its last words, two or more, from a capital on. */
    private static List<List<TextWord>> endings(String name) {
        List<List<TextWord>> endings = new ArrayList<>();
        List<TextWord> words = TextWord.all(name);
        for (int i = 1; i < words.size() - 1; i++) {
            List<TextWord> ending = words.subList(i, words.size());
            boolean digits = ending.stream().anyMatch(word -> TextWord.hasDigit(word.word()));
            if (digits && Character.isUpperCase(ending.get(0).word().charAt(0))) {
                endings.add(ending);
            }
        }
        return endings;
    }
}
