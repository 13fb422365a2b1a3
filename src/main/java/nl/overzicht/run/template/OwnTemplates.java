package nl.overzicht.run.template;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.document.OwnMessages;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlText;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.standard.IccProfile;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.resource.Templates;

/**
 * Checks the files of an author's own templates without rendering them.
 *
 * @param folder of the templates
 * @param findings receives TPL-1 to TPL-8 and TPL-10
 */
public record OwnTemplates(Path folder, Findings findings) {

    private static final Pattern TEXT = Pattern.compile(".*\\.(ftlh|css|js|svg)");
    private static final String TEMPLATE = ".ftlh";
    private static final String DRAWING = ".svg";

    /** Checks all files in the folder. */
    public static void check(Path folder, Findings findings) {
        new OwnTemplates(folder, findings).check();
    }

    private void check() {
        Templates own = new Templates(Optional.of(folder));
        OwnMessages.check(folder, new Templates(Optional.empty()), findings);
        new UnusedTemplates(folder, own).report(findings);
        Templates.foldersAsFiles(folder).forEach(name -> findings.add(TemplateRule.A_FOLDER.at(at(name, 0))));
        TemplateEngine engine = new TemplateEngine(own);
        Templates.files(folder).stream()
                .filter(name -> TEXT.matcher(name).matches())
                .forEach(name -> check(name, own.require(name), engine));
        if (Templates.files(folder).contains(Typesetter.PROFILE) && !isProfile(own.require(Typesetter.PROFILE))) {
            findings.add(TemplateRule.NO_PROFILE.at(at(Typesetter.PROFILE, 0)));
        }
    }

    private void check(String name, byte[] bytes, TemplateEngine engine) {
        int wrong = lineOfNoText(bytes);
        if (wrong > 0) {
            findings.add(TemplateRule.NO_TEXT.at(at(name, wrong)));
            return;
        }
        new RemoteFiles(folder, findings).report(name, new String(bytes, StandardCharsets.UTF_8));
        if (name.endsWith(DRAWING)) {
            checkXml(name, new String(bytes, StandardCharsets.UTF_8));
        }
        if (name.endsWith(TEMPLATE)) {
            new BuildTime(folder, findings).report(name, new String(bytes, StandardCharsets.UTF_8));
            engine.parse(name).ifPresent(failure -> findings.add(RenderAttempt.of(failure, at(name, failure))));
        }
    }

    private void checkXml(String name, String text) {
        try {
            XmlText.parse("", text);
        } catch (TemplateFailure wrong) {
            int line = wrong.outputLine().isEmpty()
                    ? 0
                    : TemplateLine.of(text, wrong.outputLine()).orElse(0);
            findings.add(RenderAttempt.of(wrong, at(name, line)));
        }
    }

    private Location at(String name, TemplateFailure failure) {
        TemplateFailure.Place place = failure.places().get(0);
        return new Location(folder.resolve(name).toString(), place.line(), place.column());
    }

    private Location at(String name, int line) {
        return new Location(folder.resolve(name).toString(), line, 0);
    }

    /** The line of the first byte that is not valid UTF-8; 0 when all are valid. */
    private static int lineOfNoText(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        if (!result.isError()) {
            return 0;
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean isProfile(byte[] bytes) {
        return new IccProfile(bytes).isOfDocument();
    }
}
