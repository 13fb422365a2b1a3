package nl.overzicht.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Content;
import nl.overzicht.draft.mapping.DraftContext;
import nl.overzicht.draft.table.KnownNames;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Status;

/** Gives the data of existing or new content that help to draft the mapping of a foreign table. */
public final class ContentContext {

    private static final String AMOUNT = "amount";

    private ContentContext() {}

    /** The context of a table outside any content: only the built-in words are known. */
    public static DraftContext none() {
        return new DraftContext(
                KnownNames.NONE,
                AMOUNT,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                statuses(Status.BUILT_IN),
                false);
    }

    /**
     * The context of new content that is drafted from a table.
     *
     * @param source id of the source that stands for the file of the table
     */
    public static DraftContext ofNew(String source) {
        return new DraftContext(
                KnownNames.NONE,
                AMOUNT,
                Map.of(),
                Optional.of("share"),
                Optional.of(source),
                List.of(source),
                statuses(Status.BUILT_IN),
                true);
    }

    /** The context that existing content gives. */
    public static DraftContext of(Content content) {
        Programme programme = content.programme();
        Optional<String> share = programme.quantities().values().stream()
                .filter(definition -> definition.kind() == QuantityDefinition.Kind.SHARE)
                .map(QuantityDefinition::id)
                .findFirst();
        return new DraftContext(
                names(programme),
                programme.main().isEmpty() ? AMOUNT : programme.main(),
                countNouns(programme),
                share,
                Optional.empty(),
                programme.sources().stream().map(Source::id).toList(),
                statuses(programme.statuses()),
                false);
    }

    private static Map<String, String> countNouns(Programme programme) {
        Map<String, String> counted = new HashMap<>();
        programme.quantities().values().stream()
                .filter(definition -> definition.kind() == QuantityDefinition.Kind.COUNT)
                .forEach(definition -> Stream.of(
                                definition.id(), definition.singular(), definition.plural(), definition.title())
                        .forEach(name -> counted.putIfAbsent(name.toLowerCase(Locale.ROOT), definition.id())));
        return counted;
    }

    private static List<String> statuses(List<Status> statuses) {
        return statuses.stream().filter(Status::isStated).map(Status::id).toList();
    }

    private static KnownNames names(Programme programme) {
        Stream<String> streams = programme.streams().stream()
                .flatMap(stream -> Stream.concat(
                        Stream.of(stream.id(), stream.name(), stream.shortName()), stream.aliases().stream()));
        Stream<String> areas = programme.areas().stream().flatMap((Area area) -> Stream.of(area.id(), area.name()));
        return new KnownNames(Map.of(
                StatementField.STREAM, KnownNames.set(streams.filter(name -> !name.isEmpty())),
                StatementField.AREA, KnownNames.set(areas.filter(name -> !name.isEmpty()))));
    }
}
