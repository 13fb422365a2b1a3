package nl.overzicht.check.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * Finds how a number is computed according to its sentence. An ambiguous sentence gives nothing: a list with an unknown
 * name, or a comparison with anything other than a year.
 *
 * @param text of the passage
 * @param sentence that the number is in
 * @param topic of the sentence
 * @param names in the sentence
 * @param amounts in the sentence, including the number itself
 */
record Derivations(String text, Sentence sentence, Topic topic, List<NameOccurrence> names, List<Mention> amounts) {

    private static final Pattern TOGETHER =
            Pattern.compile(ClauseWords.TOGETHER.pattern() + "(?! (?:met|with)(?!\\p{L}))", Pattern.CASE_INSENSITIVE);

    /** Text that may separate the names of a list. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[\\s,&]|(?<!\\p{L})(?:en|and|plus|de|het|the|voor|for|van|of|in)(?!\\p{L}))*",
            Pattern.CASE_INSENSITIVE);

    /** Text beside the known names of a list that shows that it has another name. */
    private static final Pattern MORE_BEFORE = Pattern.compile(
            "(?:,|&|(?<!\\p{L})(?:en|and|plus))\\s*(?:(?:de|het|the|voor|for)\\s+)*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_AFTER = Pattern.compile(
            "\\s*(?:,(?!\\s*(?:samen|tezamen|together))|&|(?:en|and|plus)(?!\\p{L}))", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED = Pattern.compile(
            "[ \u00a0]+(meer|hoger|more|higher|minder|lager|less|lower)[ \u00a0]+(?:dan|than)[ \u00a0]+in[ \u00a0]+"
                    + "((?:19|20|21)[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> LESS = Set.of("minder", "lager", "less", "lower");

    /** How a number is computed; empty if the sentence is ambiguous. */
    Optional<Derivation> of(Mention mention) {
        return mention.quantity().isEmpty() || mention.span().isPresent()
                ? Optional.empty()
                : deriveDifference(mention).or(() -> deriveSum(mention));
    }

    private Optional<Derivation> deriveDifference(Mention mention) {
        Matcher compared = COMPARED.matcher(text).region(Math.min(mention.end(), sentence.end()), sentence.end());
        List<Scope> scopes = topic.pairs().isEmpty() ? topic.singleScopes() : topic.pairs();
        if (!compared.lookingAt() || scopes.size() > 1 || scopes.isEmpty() && !topic.programme()) {
            return Optional.empty();
        }
        int base = Integer.parseInt(compared.group(2));
        Set<Integer> others = new TreeSet<>(topic.years());
        others.remove(base);
        boolean less = LESS.contains(compared.group(1).toLowerCase(Locale.ROOT));
        return others.size() == 1 && !topic.spans().several() && topic.years().contains(base)
                ? Optional.of(new Derivation.Difference(
                        scopes.isEmpty() ? Scope.PROGRAMME : scopes.get(0),
                        others.iterator().next(),
                        base,
                        less))
                : Optional.empty();
    }

    private Optional<Derivation> deriveSum(Mention mention) {
        boolean streams = topic.streams().size() > 1 && topic.areas().isEmpty();
        boolean areas = topic.areas().size() > 1 && topic.streams().size() < 2;
        if (!streams && !areas || !saysTogether(mention) || !isCompleteList(mention)) {
            return Optional.empty();
        }
        List<Scope> scopes = topic.pairs().isEmpty() ? topic.singleScopes() : topic.pairs();
        return Optional.of(
                new Derivation.Total(scopes, topic.year(), topic.spans().periods()));
    }

    /** Whether a word between the previous and the next amount makes the number a sum. */
    private boolean saysTogether(Mention mention) {
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : amounts) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        return from < to && TOGETHER.matcher(text).region(from, to).find();
    }

    /** Whether the names before the number are a complete list: a plain one, or one with an amount for each name. */
    private boolean isCompleteList(Mention mention) {
        List<NameOccurrence> own = names.stream()
                .filter(name -> !name.streams().isEmpty() || !name.areas().isEmpty())
                .sorted(Comparator.comparingInt(NameOccurrence::start))
                .toList();
        long known = (long) topic.streams().size() + topic.areas().size();
        if (own.size() != known || names.stream().anyMatch(NameOccurrence::programme)) {
            return false;
        }
        int first = own.get(0).start();
        int last = own.get(own.size() - 1).end();
        long amountsBefore =
                amounts.stream().filter(other -> other.end() <= mention.start()).count();
        return amountsBefore == 0
                ? amounts.size() == 1 && isList(own) && !isLonger(first, last)
                : amountsBefore == own.size() && last < mention.start() && amountsBefore == amounts.size() - 1;
    }

    private boolean isList(List<NameOccurrence> own) {
        return Stream.iterate(1, i -> i < own.size(), i -> i + 1)
                .allMatch(i -> BETWEEN.matcher(
                                text.substring(own.get(i - 1).end(), own.get(i).start()))
                        .matches());
    }

    private boolean isLonger(int first, int last) {
        return MORE_BEFORE.matcher(text.substring(sentence.start(), first)).find()
                || MORE_AFTER.matcher(text).region(last, sentence.end()).lookingAt();
    }
}
