package nl.overzicht.check.topic;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * The numbers and years of a passage, by sentence.
 *
 * @param text of the passage
 * @param names in the passage
 * @param mentions in the passage, in order
 */
record PassageMentions(String text, List<NameOccurrence> names, List<Mention> mentions) {

    /** All mentions in a sentence. */
    Stream<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream()
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end());
    }

    /** The numbers of a sentence that have a unit. */
    List<Mention> amounts(Sentence sentence) {
        return mentionsIn(sentence)
                .filter(mention -> mention.quantity().isPresent())
                .toList();
    }

    /** The years of a sentence that are not part of a name. */
    Stream<Mention> years(Sentence sentence) {
        return mentionsIn(sentence).filter(mention -> mention.years().isPresent() && !isName(sentence, mention));
    }

    /**
     * Whether a year is part of a name, as in "Voorjaarsnota 2026": the word before it has a capital and is not the
     * name of a stream or area.
     */
    boolean isName(Sentence sentence, Mention mention) {
        if (mention.years().isEmpty() || mention.start() == 0) {
            return false;
        }
        int end = mention.start() - 1;
        int start = end;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean capital = start < end && start > sentence.start() && Character.isUpperCase(text.charAt(start));
        return capital && names.stream().noneMatch(name -> name.end() == end && !name.programme());
    }
}
