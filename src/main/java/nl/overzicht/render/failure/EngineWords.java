package nl.overzicht.render.failure;

import static nl.overzicht.render.failure.MessageTranslations.Translation.of;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;

/** Translates error messages of the template engine into the words of an author. */
public final class EngineWords {

    private static final Map<String, BilingualText> TERMS = Map.ofEntries(
            term("string", "tekst", "text"),
            term("number", "een getal", "a number"),
            term("boolean", "ja of nee (true of false)", "true or false"),
            term("date", "een datum", "a date"),
            term("sequence", "een lijst", "a list"),
            term("collection", "een lijst", "a list"),
            term("sequence or collection", "een lijst", "a list"),
            term("extended-hash or sequence or extended collection", "een lijst", "a list"),
            term("hash", "iets met onderdelen", "something with parts"),
            term(
                    "extended hash",
                    "iets met onderdelen die op te noemen zijn",
                    "something with parts that can be listed"),
            term("markup_output", "opgemaakte tekst", "formatted text"),
            term("method", "een functie", "a function"),
            term("method or function", "een functie", "a function"),
            term("macro", "een macro", "a macro"),
            term("user-defined directive, transform or macro", "een macro", "a macro"),
            term("string or something automatically convertible", "tekst", "text"));

    private static final List<MessageTranslations.Translation> OF_SYNTAX = List.of(
            of(
                    "Unexpected end of file reached\\. You have an unclosed @",
                    "een aanroep <@...> wordt nergens gesloten",
                    "a call <@...> is not closed anywhere"),
            of(
                    "Unexpected end of file reached\\. You have an unclosed \"?(#\\w+|[@{(\\[])",
                    "'%1$s' wordt nergens gesloten",
                    "'%1$s' is not closed anywhere"),
            of(
                    "Unexpected end of file reached",
                    "het sjabloon houdt op voordat alles is gesloten",
                    "the template ends before everything is closed"),
            of("Unclosed \"(.+)\"", "'%1$s' wordt nergens gesloten", "'%1$s' is not closed anywhere"),
            of(
                    "Lexical error: encountered <EOF>",
                    "het aanhalingsteken wordt nergens gesloten",
                    "the quotation mark is not closed anywhere"),
            of(
                    "Lexical error: encountered \"\\\\u(\\w{4})\"",
                    "het teken U+%1$s kan hier niet staan", "the character U+%1$s is not allowed here"),
            of(
                    "Lexical error: encountered \"(?:\\\\)?(.+?)\" ",
                    "het teken '%1$s' kan hier niet staan",
                    "the character '%1$s' is not allowed here"),
            of(
                    "Encountered \"(.+)\", but at this place only this can be closed: \"(.+?)\"",
                    "'%1$s' staat hier voordat '%2$s' is gesloten",
                    "'%1$s' comes before '%2$s' is closed"),
            of("Encountered \"(.*)\", but was expecting", "'%1$s' kan hier niet staan", "'%1$s' is not allowed here"),
            of(
                    "Unknown directive: (#\\w+)\\. (?:Use|You may meant) (#\\w+)",
                    "de opdracht <%1$s> bestaat niet; bedoelde u <%2$s>?",
                    "there is no directive <%1$s>; did you mean <%2$s>?"),
            of("Unknown directive: (#\\w+)", "de opdracht <%1$s> bestaat niet", "there is no directive <%1$s>"),
            of("Unknown built-in: \"(.+?)\"", "de bewerking ?%1$s bestaat niet", "there is no operation ?%1$s"),
            of("Unknown special variable name: \"(.+?)\"", "'.%1$s' bestaat niet", "'.%1$s' does not exist"),
            of(
                    "(#\\w+) is an existing directive, but the tag is malformed",
                    "in de opdracht <%1$s> ontbreekt iets, of staat iets te veel",
                    "the directive <%1$s> lacks something, or has too much"),
            of(
                    "#list must have either",
                    "<#list> mist een naam voor elk deel, zoals in <#list rows as row>",
                    "<#list> lacks a name for each part, as in <#list rows as row>"),
            of("Expecting </@> or (</@.+?>)", "hier hoort %1$s te staan", "this should be %1$s"),
            of(
                    "(?:<)?(#\\w+)>? must be (?:nested )?inside",
                    "<%1$s> kan hier niet staan: het hoort in een andere opdracht, zoals <#list>",
                    "<%1$s> is not allowed here: it belongs in another directive, such as <#list>"),
            of(
                    "A return instruction can only|Cannot use a <#nested>|Cannot fall back outside"
                            + "|Local variable assigned outside",
                    "deze opdracht kan alleen in een macro of functie staan",
                    "this directive is only allowed in a macro or function"),
            of(
                    "Using (\\?html|the \"escape\" directive) \\(legacy|#noescape with no",
                    "omzetten naar HTML is niet nodig en niet toegestaan: dat gebeurt al met alle tekst",
                    "converting to HTML is neither needed nor allowed: all text is converted already"),
            of(
                    "Unregistered output format name, \"(.+?)\"",
                    "de vorm van uitvoer '%1$s' bestaat niet",
                    "there is no output format '%1$s'"),
            of(
                    "Unknown (?:FTL header parameter: |setting name: \")(\\w+)",
                    "de instelling '%1$s' bestaat niet",
                    "there is no setting '%1$s'"),
            of(
                    "Macro or function definitions can't be nested",
                    "een macro of functie kan niet binnen een andere staan",
                    "a macro or function is not allowed within another"));

    private static final List<MessageTranslations.Translation> OF_VALUES = List.of(
            of(
                    "For \".*\" .*?: Expected an? (string or something automatically convertible).*"
                            + "has evaluated to an? (\\w+)",
                    "hier hoort %1$s, maar er staat %2$s",
                    "%1$s is expected here, not %2$s"),
            of(
                    "For \".*\" .*?: Expected an?(?:\\(n\\))? (.+?), but this has evaluated to an? (\\w+)",
                    "hier hoort %1$s, maar er staat %2$s",
                    "%1$s is expected here, not %2$s"),
            of(
                    "Can't compare values of these types",
                    "deze twee zijn niet te vergelijken: dat kan alleen met twee teksten, twee getallen of twee keer true of false",
                    "these two cannot be compared: only two texts, two numbers, or two values that are true or false"),
            of(
                    "Can't convert boolean to string",
                    "true en false kunnen zo niet worden afgedrukt; gebruik ?then('ja', 'nee')",
                    "true and false cannot be printed like this; use ?then('yes', 'no')"),
            of(
                    "Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)",
                    "het bestand '%1$s' is er niet, of kan niet worden gebruikt",
                    "the file '%1$s' does not exist or cannot be used"),
            of(
                    "When calling (?:macro|function) \"(.+?)\", required parameter \"(.+?)\"",
                    "de aanroep van '%1$s' mist een waarde voor '%2$s'",
                    "the call of '%1$s' lacks a value for '%2$s'"),
            of(
                    "(?:Macro|Function) \"(.+?)\" has no parameter with name \"(.+?)\"",
                    "'%1$s' heeft geen parameter '%2$s'",
                    "'%1$s' has no parameter '%2$s'"),
            of(
                    "(?:Macro|Function) \"(.+?)\" only accepts",
                    "'%1$s' krijgt hier meer waarden dan het parameters heeft",
                    "'%1$s' gets more values here than it has parameters"),
            of("Arithmetic operation failed: / by zero", "hier wordt door nul gedeeld", "this divides by zero"),
            of("Can't convert this string to number: \"(.*)\"", "'%1$s' is geen getal", "'%1$s' is not a number"),
            of(
                    "The string doesn't match the expected date.*to parse was: \"(.*?)\"\\.",
                    "'%1$s' is geen datum in de verwachte vorm",
                    "'%1$s' is not a date in the expected form"),
            of(
                    "String index out of range|Range (?:start|end) index|Decreasing ranges"
                            + "|\\?\\w+\\(\\.\\.\\.\\) argument #\\d had invalid value: The index",
                    "dit verwijst naar een teken of deel dat er niet is",
                    "this refers to a character or part that does not exist"),
            of(
                    "(\\?\\w+)\\(\\.\\.\\.\\) (?:expects .+ but has received|requires exactly)",
                    "%1$s krijgt hier te veel of te weinig waarden",
                    "%1$s gets too many or too few values here"),
            of(
                    "(\\?\\w+)\\(\\.\\.\\.\\) expects an? ",
                    "%1$s krijgt hier een waarde van de verkeerde soort",
                    "%1$s gets a value of the wrong kind here"),
            of(
                    "Malformed regular expression",
                    "het patroon in deze bewerking is ongeldig",
                    "the pattern of this operation is malformed"),
            of(
                    "Instantiating |Can't use \\?(?:api|new)",
                    "een sjabloon mag niets van het programma zelf gebruiken, zoals met ?new of ?api",
                    "a template must not use the program itself, as with ?new or ?api"),
            of(
                    "The left hand operand of (\\?\\w+) must be a loop variable",
                    "%1$s kan alleen bij een naam die <#list> geeft",
                    "%1$s is only possible with a name that <#list> gives"),
            of(
                    "The target variable of the assignment, \"(.+?)\", was null",
                    "'%1$s' heeft hier nog geen waarde",
                    "'%1$s' has no value here yet"),
            of(
                    "The value you try to list is a sequence",
                    "een lijst geeft één naam, zoals in <#list rows as row>",
                    "a list gives one name, as in <#list rows as row>"),
            of(
                    "(\\?sort_by|\\?sort)\\(\\.\\.\\.\\) failed",
                    "%1$s kan deze lijst niet sorteren: een deel ervan mist de waarde om te vergelijken",
                    "%1$s cannot sort this list: one of its parts lacks the value to compare"));

    private static final MessageTranslations ALL = new MessageTranslations(
            Stream.concat(OF_SYNTAX.stream(), OF_VALUES.stream()).toList(),
            TERMS,
            new BilingualText("in de woorden van FreeMarker: %1$s", "in the words of FreeMarker: %1$s"));

    private EngineWords() {}

    /** What is wrong, according to the first line of the engine's message. */
    public static BilingualText explain(String message) {
        return ALL.explain(message);
    }

    private static Map.Entry<String, BilingualText> term(String engine, String nl, String en) {
        return Map.entry(engine, new BilingualText(nl, en));
    }
}
