package nl.overzicht.check.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.fact.FactValue;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * A sentence in lower case in which signs replace what is known: a share is {@code S0}, a stream, an area or the
 * programme {@code N0}, an amount {@code A0}, a year {@code Y2026}, the verb of a status {@code T0}, and another number
 * {@code X}. The number of a sign is its index in the list of its kind.
 *
 * @param text with the signs
 * @param shares in the sentence
 * @param names streams, areas and programme in the sentence
 * @param amounts in the sentence
 * @param statuses all statuses of the programme
 */
record SentenceSigns(
        String text, List<StatedShare> shares, List<Scope> names, List<Quantity> amounts, List<Status> statuses) {

    private static final String OTHER = "X";

    private static final Pattern PROGRAMME =
            Pattern.compile("(?<!\\p{L})(?:het|dit|the|this) program(?:ma|me)(?!\\p{L})");

    /** A sign, and the part of the text that it replaces. */
    private record Sign(int start, int end, String sign) {}

    /** Builds the signs of one sentence. */
    private static final class Builder {

        private final Report report;
        private final PassageScan scan;
        private final Predicate<Mention> isName;
        private final List<Sign> signs = new ArrayList<>();
        private final List<StatedShare> shares = new ArrayList<>();
        private final List<Scope> names = new ArrayList<>();
        private final List<Quantity> amounts = new ArrayList<>();

        Builder(Report report, PassageScan scan, Predicate<Mention> isName) {
            this.report = report;
            this.scan = scan;
            this.isName = isName;
        }

        void addName(NameOccurrence name) {
            Stream<Scope> scopes = Stream.of(
                            name.streams().stream().map(Scope::ofStream),
                            name.areas().stream().map(Scope::ofArea),
                            name.programme() ? Stream.of(Scope.PROGRAMME) : Stream.<Scope>empty())
                    .flatMap(own -> own);
            List<Scope> all = scopes.toList();
            signs.add(new Sign(name.start(), name.end(), all.size() == 1 ? name(all.get(0)) : OTHER));
        }

        private String name(Scope scope) {
            names.add(scope);
            return "N" + (names.size() - 1);
        }

        private String amount(Quantity amount) {
            amounts.add(amount);
            return "A" + (amounts.size() - 1);
        }

        private String share(StatedShare share) {
            shares.add(share);
            return "S" + (shares.size() - 1);
        }

        void addMention(Mention mention) {
            Optional<StatedShare> share = StatedShare.of(scan.passage().text(), mention);
            String sign = share.map(this::share)
                    .or(() -> mention.quantity()
                            .filter(amount -> mention.units().size() == 1 && amount.isCurrency() && !mention.perYear())
                            .filter(amount -> mention.span().isEmpty())
                            .map(this::amount))
                    .or(() -> mention.years()
                            .filter(years -> years.length() == 1 && !mention.isBound() && !isName.test(mention))
                            .map(Period::from)
                            .map(year -> "Y" + year))
                    .orElse(OTHER);
            signs.add(new Sign(mention.start(), mention.end(), sign));
        }

        void addUse(Passage.Use use) {
            String sign = report.facts()
                    .find(use.fact())
                    .flatMap(fact -> sign(use.fact(), fact.value()))
                    .orElse(OTHER);
            signs.add(new Sign(use.position(), use.position() + 1, sign));
        }

        private Optional<String> sign(String id, FactValue value) {
            if (value instanceof FactValue.Year year) {
                return Optional.of("Y" + year.year());
            }
            if (value instanceof FactValue.Name) {
                String owner = id.substring(0, id.lastIndexOf('.'));
                return report.programme().stream(owner)
                        .map(stream -> Scope.ofStream(stream.id()))
                        .or(() -> report.programme().area(owner).map(area -> Scope.ofArea(area.id())))
                        .map(this::name);
            }
            return value instanceof FactValue.Number number && number.quantity().isCurrency() && !number.perYear()
                    ? Optional.of(amount(number.quantity()))
                    : Optional.empty();
        }

        void addFractions(Sentence sentence, Language language) {
            StatedShare.fractions(scan.passage().text().substring(0, sentence.end()), language)
                    .filter(fraction -> fraction.start() >= sentence.start())
                    .forEach(fraction -> signs.add(new Sign(fraction.start(), fraction.end(), share(fraction))));
        }

        SentenceSigns build(Sentence sentence) {
            List<Status> statuses = report.programme().statuses().stream()
                    .filter(Status::isStated)
                    .toList();
            String text = withStatuses(withProgramme(withSigns(sentence)), statuses);
            String plain = text.replaceFirst("[.!?:;]+\\s*$", "").replaceAll("[\\s\u00a0]+", " ");
            return new SentenceSigns(plain.strip(), shares, names, amounts, statuses);
        }

        private String withSigns(Sentence sentence) {
            StringBuilder text = new StringBuilder();
            int at = sentence.start();
            signs.sort(Comparator.comparingInt(Sign::start));
            for (Sign sign : signs) {
                if (sign.start() >= at) {
                    text.append(lower(at, sign.start()))
                            .append(' ')
                            .append(sign.sign())
                            .append(' ');
                    at = sign.end();
                }
            }
            return text.append(lower(at, sentence.end())).toString();
        }

        private String withProgramme(String text) {
            Matcher programme = PROGRAMME.matcher(text);
            return programme.find() ? programme.replaceAll(" " + name(Scope.PROGRAMME) + " ") : text;
        }

        private String withStatuses(String text, List<Status> statuses) {
            String marked = text;
            for (int i = 0; i < statuses.size(); i++) {
                String word = report.wording().status(statuses.get(i)).toLowerCase(Locale.ROOT);
                marked = marked.replaceAll("(?<!\\p{L})" + Pattern.quote(word) + "e?(?!\\p{L})", " T" + i + " ");
            }
            return marked;
        }

        private String lower(int from, int to) {
            return scan.passage().text().substring(from, to).toLowerCase(Locale.ROOT);
        }
    }

    /** @param isName whether a year is part of a name, as in "Voorjaarsnota 2026" */
    static SentenceSigns of(Report report, PassageScan scan, Sentence sentence, Predicate<Mention> isName) {
        Builder builder = new Builder(report, scan, isName);
        scan.names().stream()
                .filter(name -> name.start() >= sentence.start() && name.end() <= sentence.end())
                .forEach(builder::addName);
        scan.mentions().stream()
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                .forEach(builder::addMention);
        scan.passage().uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end())
                .forEach(builder::addUse);
        builder.addFractions(sentence, report.language());
        return builder.build(sentence);
    }
}
