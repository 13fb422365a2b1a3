package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with {@code programme.yaml}. */
public enum ProgrammeRule implements Rule {
    MAIN_IS_COUNTED(error("PRG-1", "id")),
    MAIN_UNKNOWN(error("PRG-2", "ids", "first")),
    MONEY_ADDS(error("PRG-3", "id")),
    NEVER_ADDS(error("PRG-3", "id").as("share")),
    TWO_ENDS(error("PRG-4").as("two")),
    NO_END(error("PRG-4").as("none")),
    END_MOVED(warning("PRG-5", "end", "from", "started", "other")),
    END_MOVED_ONCE(warning("PRG-5", "end", "from", "started").as("january")),
    NO_CURRENCY(error("PRG-6", "code")),
    NO_NOUN(error("PRG-7", "id")),
    NO_NOUN_OF_A_SHARE(error("PRG-7", "id").as("share"));

    private final Definition definition;

    ProgrammeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
