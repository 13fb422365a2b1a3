package nl.overzicht.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All classes of the program, from their bytecode. Read once per run of the tests. */
public final class OurClasses {

    private static final class Read {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.overzicht");
    }

    private OurClasses() {}

    /** The classes, without those of tests. */
    public static JavaClasses all() {
        return Read.CLASSES;
    }
}
