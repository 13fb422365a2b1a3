package org.verapdf.apps;

import java.io.File;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;
import org.verapdf.processor.BatchProcessor;
import org.verapdf.processor.FormatOption;
import org.verapdf.processor.ProcessorConfig;
import org.verapdf.processor.ProcessorFactory;
import org.verapdf.processor.TaskType;

/**
 * The command line of the validator as far as we use it: the program is on no class path of tests, but its parts are, and what
 * reads files, judges them and writes the report is theirs.
 */
public final class GreenfieldCliWrapper {

    private static final int OPTIONS = 6;

    private GreenfieldCliWrapper() {}

    /** Options in pairs, {@code --flavour}, {@code --format} and {@code --maxfailuresdisplayed}; then files. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        VeraGreenfieldFoundryProvider.initialise();
        ValidatorConfig asked = ValidatorConfigBuilder.defaultBuilder()
                .flavour(PDFAFlavour.byFlavourId(words.get(words.indexOf("--flavour") + 1)))
                .maxNumberOfDisplayedFailedChecks(1)
                .build();
        ProcessorConfig usual = ProcessorFactory.defaultConfig();
        ProcessorConfig config = ProcessorFactory.fromValues(
                asked,
                usual.getFeatureConfig(),
                usual.getPluginsCollectionConfig(),
                usual.getFixerConfig(),
                EnumSet.of(TaskType.VALIDATE));
        List<File> files =
                words.subList(OPTIONS, words.size()).stream().map(File::new).toList();
        FormatOption format = FormatOption.fromOption(words.get(words.indexOf("--format") + 1));
        try (BatchProcessor processor = ProcessorFactory.fileBatchProcessor(config)) {
            processor.process(files, ProcessorFactory.getHandler(format, false, System.out, false));
        }
    }
}
