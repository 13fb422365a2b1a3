package nl.overzicht.load.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.finding.Text;

/**
 * Every rule that reading checks: its code (stable), severity, message and hint, Dutch and English side by side. Each
 * has a case and a near miss of its own among the tests' {@code findings/} folders.
 *
 * <p>{@code %1$s} and so on in message and hint are the arguments of {@link #at}.
 */
public enum Rule {
    FILE_MISSING("FILE-1", "bestand ontbreekt", "file is missing", "maak het aan", "create it"),
    NOT_ENCODED(
            "FILE-2",
            "geen geldige %1$s: byte 0x%2$s",
            "not valid %1$s: byte 0x%2$s",
            "sla het bestand op als UTF-8, of noem bij een tabel de encoding in report.yaml onder tables",
            "save the file as UTF-8, or for a table name its encoding in report.yaml under tables"),
    TOO_LARGE("FILE-3", "bestand is groter dan %1$s MB", "file is larger than %1$s MB", "", ""),
    NOT_READABLE(
            "FILE-4",
            "dit is geen leesbaar bestand",
            "this is no readable file",
            "een map, een apparaat of een bestand zonder leesrecht kan hier niet staan",
            "a folder, a device or a file without read permission cannot stand here"),
    OUTSIDE(
            "FILE-5",
            "verwijst naar buiten de inhoudsmap",
            "leads outside the content folder",
            "zet het bestand zelf in de map, geen symbolische link",
            "put the file itself into the folder, not a symbolic link"),
    ODD_NAME(
            "FILE-6",
            "bestandsnaam '%1$s' kan niet",
            "file name '%1$s' is not possible",
            "gebruik letters, cijfers, punt, streepje en liggend streepje",
            "use letters, digits, point, hyphen and underscore"),
    CONTROL_CHARACTER(
            "FILE-7",
            "stuurteken %1$s in de tekst",
            "control character %1$s in the text",
            "verwijder het teken; vaak is de opgegeven encoding onjuist",
            "remove the character; often the declared encoding is wrong"),
    NOT_READ(
            "FILE-8",
            Severity.WARNING,
            "dit bestand wordt niet gelezen",
            "this file is not read",
            "hernoem of verwijder het",
            "rename or remove it"),
    NO_TEXT_FILE(
            "FILE-9",
            "dit is een werkmap van Excel, geen tekst",
            "this is a workbook of Excel, not a text",
            "sla het blad op als CSV, of geef het bestand de naam statements.xlsx",
            "save the sheet as CSV, or name the file statements.xlsx"),
    SECOND_FILE(
            "FILE-10",
            "de uitspraken staan ook in %1$s",
            "the statements are in %1$s too",
            "houd één van de twee bestanden",
            "keep one of the two files"),

    YAML_SYNTAX("YAML-1", "hier is dit geen geldige YAML meer", "this is no valid YAML from here on", "", ""),
    UNKNOWN_KEY("YAML-2", "onbekende sleutel '%1$s'", "unknown key '%1$s'", "", ""),
    MISSING_KEY(
            "YAML-3", "sleutel '%1$s' ontbreekt of heeft geen waarde", "key '%1$s' is missing or has no value", "", ""),
    WRONG_TYPE("YAML-4", "hier hoort %1$s, dit is %2$s", "this must be %1$s and is %2$s", "", ""),
    DUPLICATE_KEY(
            "YAML-5",
            "sleutel '%1$s' staat hier al op regel %2$s",
            "key '%1$s' stands here already on line %2$s",
            "voeg de twee samen",
            "merge the two"),
    UNKNOWN_WORD("YAML-6", "'%1$s' kan hier niet", "'%1$s' is not possible here", "", ""),
    ALIAS(
            "YAML-7",
            "een anker (&) of verwijzing (*) kan niet",
            "an anchor (&) or alias (*) is not possible",
            "schrijf de waarde uit, of zet tekst die zo begint tussen aanhalingstekens",
            "write the value out, or put text that begins like this in quotes"),
    TAG(
            "YAML-8",
            "een tag (%1$s) kan niet",
            "a tag (%1$s) is not possible",
            "schrijf de waarde zonder tag, of zet tekst die met ! begint tussen aanhalingstekens",
            "write the value without a tag, or put text that begins with ! in quotes"),
    TOO_DEEP("YAML-9", "dieper genest dan %1$s niveaus", "nested deeper than %1$s levels", "", ""),
    SECOND_DOCUMENT(
            "YAML-10",
            "een tweede document in hetzelfde bestand",
            "a second document in the same file",
            "verwijder de regel ---",
            "remove the line ---"),
    TOO_FEW("YAML-11", "hier hoort minstens %1$s in te staan", "this must hold at least %1$s", "", ""),
    NO_LINE("YAML-12", "dit moet één regel tekst zijn, niet leeg", "this must be one line of text, not empty", "", ""),
    NO_HTTPS(
            "YAML-13",
            "'%1$s' is geen https-adres",
            "'%1$s' is no https address",
            "schrijf het volledige adres, beginnend met https://",
            "write the whole address, beginning with https://"),
    NO_TEXT("YAML-14", "de tekst is leeg", "the text is empty", "", ""),

    UNKNOWN_COLUMN("CSV-1", "onbekende kolom '%1$s'", "unknown column '%1$s'", "", ""),
    MISSING_COLUMN("CSV-2", "kolom '%1$s' ontbreekt", "column '%1$s' is missing", "", ""),
    DUPLICATE_COLUMN("CSV-3", "kolom '%1$s' staat er twee keer", "column '%1$s' stands here twice", "", ""),
    TOO_FEW_CELLS(
            "CSV-4",
            "deze rij heeft %1$s cellen, de kop %2$s",
            "this row has %1$s cells, the head %2$s",
            "vul aan met lege cellen",
            "add empty cells"),
    TOO_MANY_CELLS(
            "CSV-5",
            "deze rij heeft %1$s cellen, de kop %2$s",
            "this row has %1$s cells, the head %2$s",
            "zet een cel waarin het scheidingsteken voorkomt tussen aanhalingstekens (\"...\")",
            "put a cell that contains the separator in quotes (\"...\")"),
    EMPTY_CELL("CSV-6", "kolom '%1$s' is leeg", "column '%1$s' is empty", "", ""),
    BAD_QUOTE(
            "CSV-7",
            "aanhalingsteken niet gesloten, of tekst na het sluitende",
            "quote not closed, or text after the closing one",
            "een aanhalingsteken binnen een cel wordt verdubbeld (\"\")",
            "a quote within a cell is doubled (\"\")"),
    NO_HEAD("CSV-8", "deze tabel heeft geen kop", "this table has no head", "begin met: %1$s", "begin with: %1$s"),
    OTHER_SEPARATOR(
            "CSV-9",
            "het scheidingsteken lijkt %1$s",
            "the separator seems to be %1$s",
            "noem het in %2$s",
            "name it in %2$s"),
    TOO_LONG(
            "CSV-10",
            "hier is %1$s langer dan een tabel kan hebben",
            "here %1$s is longer than a table can have",
            "kijk naar het scheidingsteken, de aanhalingstekens en de encoding",
            "look at the separator, the quotes and the encoding"),

    NO_WORKBOOK(
            "XLS-1",
            "dit is geen XLSX-werkmap",
            "this is no XLSX workbook",
            "sla het op als .xlsx; is het tekst, geef het dan de naam .csv",
            "save it as .xlsx; if it is text, name it .csv"),
    OLD_WORKBOOK(
            "XLS-2",
            "dit is een oude werkmap (.xls) of een met wachtwoord",
            "this is an old workbook (.xls) or one with a password",
            "sla het zonder wachtwoord op als .xlsx",
            "save it as .xlsx without a password"),
    UNSAFE_WORKBOOK(
            "XLS-3",
            "deze werkmap wordt niet geopend: %1$s",
            "this workbook is not opened: %1$s",
            "open het bestand in een rekenblad en sla het opnieuw op",
            "open the file in a spreadsheet and save it again"),
    DAMAGED_WORKBOOK(
            "XLS-4",
            "deze werkmap is beschadigd of bevat iets dat niet te lezen is",
            "this workbook is damaged or holds something that cannot be read",
            "open het bestand in een rekenblad en sla het opnieuw op",
            "open the file in a spreadsheet and save it again"),
    NO_SHEET("XLS-5", "werkblad '%1$s' bestaat niet", "sheet '%1$s' does not exist", "", ""),
    WHICH_SHEET(
            "XLS-6",
            "deze werkmap heeft meer dan één zichtbaar werkblad: %1$s",
            "this workbook has more than one visible sheet: %1$s",
            "noem het werkblad: %2$s",
            "name the sheet: %2$s"),
    SHEET_NOT_READ("XLS-7", Severity.NOTICE, "dit %1$s is niet gelezen", "this %1$s was not read", "", ""),
    HIDDEN_SHEET_READ(
            "XLS-8",
            Severity.NOTICE,
            "dit werkblad is verborgen en wordt gelezen, omdat het is genoemd",
            "this sheet is hidden and is read, since it is named",
            "",
            ""),
    HIDDEN_ROWS(
            "XLS-9",
            Severity.NOTICE,
            "verborgen rijen zijn meegelezen, %1$s in getal; dit is de eerste",
            "hidden rows were read too, %1$s in number; this is the first",
            "",
            ""),
    HIDDEN_COLUMNS(
            "XLS-10",
            Severity.NOTICE,
            "verborgen kolommen zijn meegelezen, %1$s in getal; dit is de eerste",
            "hidden columns were read too, %1$s in number; this is the first",
            "",
            ""),
    FORMULA(
            "XLS-11",
            Severity.NOTICE,
            "uitkomsten van formules in kolom %2$s, %1$s in getal; dit is de eerste",
            "results of formulas in column %2$s, %1$s in number; this is the first",
            "gelezen is wat het rekenblad het laatst heeft uitgerekend",
            "what the spreadsheet last computed was read"),
    ERROR_VALUE(
            "XLS-12",
            "'%1$s' is een foutwaarde",
            "'%1$s' is an error value",
            "herstel de formule, of maak de cel leeg",
            "mend the formula, or empty the cell"),
    NO_RESULT(
            "XLS-13",
            "deze formule heeft geen uitkomst",
            "this formula has no result",
            "laat het rekenblad alles uitrekenen en sla het op",
            "let the spreadsheet compute everything and save it"),
    TRUTH(
            "XLS-14",
            "'%1$s' is een waar of onwaar, geen tekst of getal",
            "'%1$s' is a truth value, no text or number",
            "typ het woord of het getal",
            "type the word or the number"),
    MERGED(
            "XLS-15",
            "deze cel is met een andere samengevoegd en heeft zelf geen waarde",
            "this cell is merged with another and has no value of its own",
            "splits de cellen en vul elke cel in",
            "split the cells and fill in each"),
    CELL_WITHOUT_HEAD(
            "XLS-16",
            "boven deze cel staat geen kolomnaam",
            "no column name stands above this cell",
            "zet er een naam boven of maak de cel leeg",
            "put a name above it or empty the cell"),
    ROUNDED(
            "XLS-17",
            Severity.NOTICE,
            "getallen in kolom %2$s met meer cijfers dan een rekenblad toont, %1$s in getal; dit is de eerste",
            "numbers in column %2$s with more digits than a spreadsheet shows, %1$s in number; this is the first",
            "gelezen is het getal in vijftien cijfers",
            "the number was read in fifteen digits"),
    NUMBER_AS_TEXT(
            "XLS-18",
            Severity.NOTICE,
            "getallen in kolom %2$s die als tekst in de cel staan, %1$s in getal; dit is de eerste",
            "numbers in column %2$s that stand in the cell as text, %1$s in number; this is the first",
            "",
            ""),
    DAMAGED_TEXT(
            "XLS-19",
            "in deze cel staat een stuurteken",
            "there is a control character in this cell",
            "typ de tekst opnieuw",
            "type the text again"),

    NO_SUCH_COLUMN(
            "MAP-1", "kolom '%1$s' staat niet in de kop van %2$s", "column '%1$s' is not in the head of %2$s", "", ""),
    COLUMN_TWICE(
            "MAP-2",
            "kolom '%1$s' staat twee keer in de kop van %2$s",
            "column '%1$s' stands twice in the head of %2$s",
            "vraag om een tabel waarin elke kolom een eigen naam heeft",
            "ask for a table in which each column has a name of its own"),
    FIELD_MISSING(
            "MAP-3",
            "'%1$s' komt uit geen kolom en heeft geen vaste waarde",
            "'%1$s' comes from no column and has no constant value",
            "noem het onder columns of onder constants",
            "name it under columns or under constants"),
    FIELD_TWICE(
            "MAP-4",
            "'%1$s' staat hier een tweede keer",
            "'%1$s' stands here a second time",
            "een veld komt uit één kolom of heeft één vaste waarde",
            "a field comes from one column or has one constant value"),
    UNTRANSLATED(
            "MAP-5",
            "'%1$s' staat niet bij de woorden van %2$s",
            "'%1$s' is not among the words of %2$s",
            "voeg het toe aan words in %3$s, of laat de rij weg met leave_out",
            "add it to words in %3$s, or leave the row out by leave_out"),
    NO_KEY(
            "MAP-6",
            "kolom '%1$s' is leeg: deze rij krijgt geen id",
            "column '%1$s' is empty: this row gets no id",
            "laat de rij weg met leave_out, of noem andere kolommen onder id",
            "leave the row out by leave_out, or name other columns under id"),
    TOTAL_DIFFERS(
            "MAP-7",
            "dit totaal is %1$s; de gelezen rijen tellen op tot %2$s",
            "this total is %1$s; the rows that were read add up to %2$s",
            "lees meer of minder rijen, of verklaar het verschil met note bij leave_out",
            "read more or fewer rows, or explain the difference by note at leave_out"),
    TOTAL_EXPLAINED(
            "MAP-8",
            Severity.NOTICE,
            "dit totaal is %1$s; de gelezen rijen tellen op tot %2$s. Verklaard: %3$s",
            "this total is %1$s; the rows that were read add up to %2$s. Explained: %3$s",
            "",
            ""),
    NOT_COMPARED(
            "MAP-9",
            Severity.WARNING,
            "dit totaal is met geen enkele rij te vergelijken",
            "this total can be compared with no row",
            "kijk naar same en total bij leave_out",
            "look at same and total at leave_out"),
    NOT_MAPPED(
            "MAP-10",
            Severity.WARNING,
            "geen mapping leest deze tabel",
            "no mapping reads this table",
            "schrijf een mapping in data/mappings/, of verwijder de tabel",
            "write a mapping in data/mappings/, or remove the table"),
    NO_SINGLE_TEST(
            "MAP-11",
            "hier hoort precies één van is, starts_with en empty",
            "this must have exactly one of is, starts_with and empty",
            "",
            ""),
    NOTHING_READ(
            "MAP-12",
            Severity.WARNING,
            "uit deze tabel is geen enkele uitspraak gelezen",
            "not one statement was read from this table",
            "kijk naar head, leave_out en nothing in %1$s",
            "look at head, leave_out and nothing in %1$s"),

    MALFORMED_ID(
            "ID-1",
            "'%1$s' is geen id",
            "'%1$s' is no id",
            "gebruik kleine letters, cijfers en streepjes (bij uitspraken ook punten ertussen)",
            "use lower-case letters, digits and hyphens (for statements also points between)"),
    DUPLICATE_ID(
            "ID-2", "id '%1$s' staat al %2$s", "id '%1$s' stands %2$s already", "kies een ander", "choose another"),
    RESERVED_ID(
            "ID-3",
            "een id kan niet met '%1$s' beginnen",
            "an id cannot begin with '%1$s'",
            "dat woord is gereserveerd voor getallen die het overzicht zelf afleidt",
            "that word is reserved for numbers that the report derives itself"),

    UNKNOWN_REFERENCE("REF-1", "%1$s '%2$s' bestaat niet", "%1$s '%2$s' does not exist", "", ""),

    NO_NUMBER(
            "NUM-1",
            "'%1$s' is geen bedrag of aantal",
            "'%1$s' is no amount or count",
            "schrijf alleen cijfers met hooguit één decimaalteken (%2$s), hoogstens 30 cijfers",
            "write digits only with at most one decimal mark (%2$s), at most 30 digits"),
    AMBIGUOUS_NUMBER(
            "NUM-2",
            "'%1$s' is dubbelzinnig: decimalen of duizendtallen",
            "'%1$s' is ambiguous: decimals or thousands",
            "noem het decimaalteken in %2$s (of point)",
            "name the decimal mark in %2$s (or point)"),
    NO_COUNT_OF_YEARS(
            "NUM-3",
            "'%1$s' is geen aantal jaren (1 tot en met 200)",
            "'%1$s' is no number of years (1 to 200)",
            "",
            ""),
    NO_WHOLE_NUMBER(
            "NUM-4",
            "'%1$s' %2$s: een aantal is geheel en niet negatief",
            "'%1$s' %2$s: a count is whole and not negative",
            "",
            ""),
    YEARS_REVERSED(
            "NUM-5",
            "min_years (%1$s) is meer dan max_years (%2$s)",
            "min_years (%1$s) exceeds max_years (%2$s)",
            "",
            ""),

    NO_DATE(
            "DATE-1",
            "'%1$s' is geen datum",
            "'%1$s' is no date",
            "schrijf een dag als 2026-01-13; waar het minder precies mag ook 2026-01, 2026 of eind 2026",
            "write a day as 2026-01-13; where less exact is allowed also 2026-01, 2026 or eind 2026"),
    FROM_AFTER_TO("DATE-2", "from (%1$s) ligt na to (%2$s)", "from (%1$s) is after to (%2$s)", "", ""),
    HALF_PERIOD(
            "DATE-3",
            "een periode heeft from en to; '%1$s' is leeg",
            "a period has from and to; '%1$s' is empty",
            "vul beide jaren in of laat beide leeg; beide tellen mee",
            "fill in both years or leave both empty; both are included"),
    NO_YEAR("DATE-4", "'%1$s' is geen jaartal", "'%1$s' is no year", "schrijf vier cijfers", "write four digits"),

    UNKNOWN_UNIT("STM-1", "onbekende eenheid '%1$s'", "unknown unit '%1$s'", "", ""),
    UNKNOWN_STATUS("STM-2", "onbekende status '%1$s'", "unknown status '%1$s'", "", ""),
    UNKNOWN_PRECISION("STM-3", "onbekende precision '%1$s'", "unknown precision '%1$s'", "", ""),
    UNKNOWN_ROLE("STM-4", "onbekende role '%1$s'", "unknown role '%1$s'", "", ""),
    UNKNOWN_PER("STM-5", "onbekende per '%1$s'", "unknown per '%1$s'", "", ""),
    UNKNOWN_QUANTITY("STM-6", "onbekende quantity '%1$s'", "unknown quantity '%1$s'", "", ""),
    OTHER_UNIT(
            "STM-7",
            "eenheid '%1$s' past niet bij quantity '%2$s'",
            "unit '%1$s' does not fit quantity '%2$s'",
            "hier hoort %3$s",
            "this must be %3$s"),
    CIRCLE(
            "STM-8",
            "%1$s '%2$s' leidt naar deze uitspraak zelf terug",
            "%1$s '%2$s' leads back to this statement itself",
            "",
            ""),
    NOT_LEADING("STM-9", "same_as '%1$s' is geen leidende uitspraak", "same_as '%1$s' is no leading statement", "", ""),
    TOO_MANY_STATEMENTS(
            "STM-10",
            "meer dan %1$s uitspraken",
            "more than %1$s statements",
            "deel de tabel op in meer rapporten, of neem alleen de totalen op",
            "divide the table over several reports, or take the totals only"),

    LIST_WITHOUT_SCOPE(
            "STR-1",
            "scope is '%1$s' en er staat een list",
            "scope is '%1$s' and there is a list",
            "schrijf scope: list of verwijder de list",
            "write scope: list or remove the list"),
    SCOPE_WITHOUT_LIST(
            "STR-2",
            "scope is list en er staat geen list",
            "scope is list and there is no list",
            "noem de gebieden onder list",
            "name the areas under list"),

    FINAL_WITHOUT_DATE(
            "SET-1",
            "een definitieve brief heeft een datum",
            "a final letter has a date",
            "vul date in, of schrijf state: draft",
            "fill in date, or write state: draft"),
    FINAL_WITHOUT_REFERENCE(
            "SET-2",
            "een definitieve brief heeft een kenmerk",
            "a final letter has a reference",
            "vul letter.reference in, of schrijf state: draft",
            "fill in letter.reference, or write state: draft"),
    ANNEX_ABSENT(
            "SET-3",
            Severity.WARNING,
            "bijlage '%1$s' staat niet in attachments/",
            "annex '%1$s' is not in attachments/",
            "zet de PDF in attachments/ en noem haar naam in file",
            "put the PDF into attachments/ and give its name in file"),
    FINAL_ANNEX_ABSENT(
            "SET-4",
            "bijlage '%1$s' van een definitieve brief staat niet in attachments/",
            "annex '%1$s' of a final letter is not in attachments/",
            "zet de PDF in attachments/ en noem haar naam in file",
            "put the PDF into attachments/ and give its name in file"),
    OTHER_STANDARD(
            "SET-5",
            "PDF-standaard '%1$s' kan niet",
            "PDF standard '%1$s' is not possible",
            "schrijf pdf/a-2a, of pdf/a-3a voor een brief met de gegevens erin",
            "write pdf/a-2a, or pdf/a-3a for a letter with the data inside"),

    TWO_EDITIONS(
            "EDI-1",
            "editie '%1$s' heeft dezelfde datum, %2$s",
            "edition '%1$s' has the same date, %2$s",
            "geef dit rapport een andere datum",
            "give this report another date"),
    NOT_EARLIER(
            "EDI-2",
            "editie '%1$s' (%2$s) is niet eerder dan wat haar verbetert",
            "edition '%1$s' (%2$s) is not earlier than what corrects it",
            "",
            ""),
    OTHER_FOLDER(
            "EDI-3",
            "editie '%1$s' staat in de map '%2$s'",
            "edition '%1$s' stands in the folder '%2$s'",
            "geef de map haar oude naam terug",
            "give the folder its old name back"),

    NO_PDF(
            "ATT-1",
            "dit is geen PDF die te openen is",
            "this is no PDF that can be opened",
            "maak het bestand opnieuw, of noem het naar wat het is",
            "make the file again, or name it after what it is"),
    PDF_ENCRYPTED(
            "ATT-2",
            "deze PDF is versleuteld",
            "this PDF is encrypted",
            "sla hem op zonder wachtwoord en zonder beperkingen",
            "save it without password and without restrictions"),
    PDF_WITHOUT_TITLE(
            "ATT-3",
            Severity.WARNING,
            "deze PDF heeft geen titel",
            "this PDF has no title",
            "vul de titel in bij de eigenschappen van het document",
            "fill in the title in the properties of the document"),
    PDF_NOT_ARCHIVAL(
            "ATT-4",
            Severity.NOTICE,
            "deze PDF zegt niet dat hij PDF/A is",
            "this PDF does not say that it is PDF/A",
            "sla hem op als PDF/A als hij mee moet naar een archief",
            "save it as PDF/A if it is to go to an archive"),
    ANNEX_NO_PDF(
            "ATT-6",
            Severity.WARNING,
            "bijlage '%1$s' is geen PDF",
            "annex '%1$s' is no PDF",
            "een bijlage bij een brief gaat mee als PDF",
            "an annex to a letter goes along as PDF"),

    NOT_IN_THEME(
            "THM-1",
            "'%1$s' staat niet in theme/",
            "'%1$s' is not in theme/",
            "zet het bestand in die map",
            "put the file into that folder"),
    NO_THEME_FILE(
            "THM-2",
            "'%1$s' kan geen deel van een thema zijn",
            "'%1$s' can be no part of a theme",
            "een thema bestaat uit css, woff2, woff, ttf, otf, svg, png en jpg",
            "a theme consists of css, woff2, woff, ttf, otf, svg, png and jpg"),
    OTHER_HOST(
            "THM-3",
            "dit stijlblad vraagt iets aan een ander adres: %1$s",
            "this style sheet asks another address: %1$s",
            "zet het bestand in theme/ en noem het bij zijn naam",
            "put the file into theme/ and name it"),
    NO_LOGO(
            "THM-4",
            "'%1$s' kan geen logo van de brief zijn",
            "'%1$s' can be no logo of the letter",
            "gebruik een png of jpg",
            "use a png or jpg"),
    NO_TRUE_TYPE(
            "THM-5",
            "'%1$s' is geen TrueType-lettertype met eigen omtrekken",
            "'%1$s' is no TrueType font with outlines of its own",
            "een brief kan geen CFF (otf), woff of verzameling bevatten; gebruik een ttf",
            "a letter can hold no CFF (otf), woff or collection; use a ttf"),
    NOT_EMBEDDABLE(
            "THM-6",
            "'%1$s' mag van zijn maker niet in een document worden opgenomen",
            "the maker of '%1$s' does not allow it to be embedded in a document",
            "gebruik een ander lettertype, of vraag de maker om een versie die het mag",
            "use another font, or ask its maker for a version that may"),
    UNKNOWN_MESSAGE(
            "TPL-2",
            "onbekende sleutel '%1$s'",
            "unknown key '%1$s'",
            "kies een sleutel uit het bestand van dezelfde naam in templates/",
            "choose a key of the file with the same name in templates/"),
    MESSAGE_TWICE(
            "TPL-3",
            "sleutel '%1$s' staat er twee keer: ook op regel %2$s",
            "key '%1$s' is there twice: also on line %2$s",
            "verwijder een van de twee",
            "remove one of the two"),
    BAD_ESCAPE(
            "TPL-4",
            "na \\u staan geen vier hexadecimale cijfers",
            "\\u is not followed by four hexadecimal digits",
            "schrijf het teken zelf (het bestand is UTF-8), of verdubbel een backslash die zelf bedoeld is",
            "write the character itself (the file is UTF-8), or double a backslash that is meant as such"),
    UNKNOWN_PLACE(
            "TPL-5",
            "de tekst van '%1$s' heeft een plaats %2$s die niet wordt ingevuld",
            "the text of '%1$s' has a place %2$s that is not filled in",
            "gebruik alleen de plaatsen van onze tekst: %3$s",
            "use only the places of our text: %3$s");

    private final String code;
    private final Severity severity;
    private final Text message;
    private final Text hint;

    Rule(String code, String nl, String en, String hintNl, String hintEn) {
        this(code, Severity.ERROR, nl, en, hintNl, hintEn);
    }

    Rule(String code, Severity severity, String nl, String en, String hintNl, String hintEn) {
        this.code = code;
        this.severity = severity;
        this.message = new Text(nl, en);
        this.hint = new Text(hintNl, hintEn);
    }

    /** The stable name, as {@code CSV-3}. */
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** A finding of this rule with its own hint. An argument that is a {@link Text} is put in per language. */
    public Finding at(Location at, Object... arguments) {
        return hinted(at, filled(hint, arguments), arguments);
    }

    /** A finding of this rule with a hint for this case, as "bedoelde u ...?". */
    public Finding hinted(Location at, Text hint, Object... arguments) {
        return new Finding(at, severity, code, filled(message, arguments), hint);
    }

    private static Text filled(Text pattern, Object... arguments) {
        Object[] nl = new Object[arguments.length];
        Object[] en = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            nl[i] = arguments[i] instanceof Text text ? text.in(Language.NL) : Text.shown(arguments[i]);
            en[i] = arguments[i] instanceof Text text ? text.in(Language.EN) : Text.shown(arguments[i]);
        }
        return new Text(pattern.nl().formatted(nl), pattern.en().formatted(en));
    }
}
