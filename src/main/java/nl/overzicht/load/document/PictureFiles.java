package nl.overzicht.load.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.content.Picture;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.AttachmentRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.picture.Format;
import nl.overzicht.picture.PictureFile;
import nl.overzicht.picture.PictureFlaw;
import nl.overzicht.picture.PictureLimits;

/**
 * Checks the pictures of a folder and removes their metadata, whether a page shows them or not: a published file must not
 * disclose where it was taken.
 *
 * @param folder of the pictures, such as {@code attachments}
 */
public record PictureFiles(Reading reading, String folder) {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:(png)|jpe?g)");

    /**
     * The dimensions of each picture, by file name. A picture that cannot be published is a finding and is absent.
     *
     * @param files the files of the folder by name; this call replaces the bytes of pictures by those without metadata
     */
    public Map<String, Picture> publishable(Map<String, byte[]> files) {
        Map<String, Picture> pictures = new TreeMap<>();
        files.replaceAll((name, bytes) -> {
            Matcher picture = NAME.matcher(name);
            if (!picture.matches()) {
                return bytes;
            }
            Optional<PictureFile> file = read(name, bytes, picture.group(1) == null ? Format.JPEG : Format.PNG);
            file.ifPresent(read -> pictures.put(name, read.picture()));
            return file.map(PictureFile::bytes).orElse(bytes);
        });
        return pictures;
    }

    private Optional<PictureFile> read(String name, byte[] bytes, Format said) {
        Location at = reading.folder().place(folder + "/" + name);
        Optional<Format> format = Format.of(bytes);
        if (format.isPresent() && format.get() != said) {
            AttachmentRule rule =
                    format.get().isPublished() ? AttachmentRule.OTHER_FORMAT : AttachmentRule.UNPUBLISHED_FORMAT;
            reading.findings().add(rule.at(at, format.get().title()));
            return Optional.empty();
        }
        try {
            return Optional.of(PictureFile.of(bytes));
        } catch (PictureFlaw flaw) {
            reading.findings().add(finding(flaw, at));
            return Optional.empty();
        }
    }

    private static Finding finding(PictureFlaw flaw, Location at) {
        return switch (flaw.kind()) {
            case EMPTY -> AttachmentRule.EMPTY_PICTURE.at(at);
            case CUT -> AttachmentRule.CUT_PICTURE.at(at);
            case UNUSUAL -> AttachmentRule.UNUSUAL_PICTURE.at(at);
            case UNKNOWN, CHECKSUM, DAMAGED -> AttachmentRule.NO_PICTURE.at(at);
            case TOO_LARGE ->
                AttachmentRule.PICTURE_TOO_LARGE.at(
                        at,
                        flaw.width(),
                        flaw.height(),
                        PictureLimits.MOST_PIXELS / 1_000_000,
                        PictureLimits.MOST_SIDE);
            case TOO_NARROW ->
                AttachmentRule.PICTURE_TOO_NARROW.at(at, flaw.width(), flaw.height(), PictureLimits.MOST_RATIO);
        };
    }
}
