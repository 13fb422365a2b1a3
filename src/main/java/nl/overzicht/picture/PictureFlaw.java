package nl.overzicht.picture;

/** Why a picture cannot be published. */
public final class PictureFlaw extends Exception {

    private static final long serialVersionUID = 1;

    /** The kinds of flaws. */
    public enum Kind {
        EMPTY,
        /** Neither PNG nor JPEG. */
        UNKNOWN,
        /** The file ends before the picture does. */
        CUT,
        /** A piece of a PNG does not fit the checksum in the file. */
        CHECKSUM,
        /** It has the form of a picture, but cannot be decoded. */
        DAMAGED,
        /** A JPEG that browsers do not show either: lossless, arithmetic, 12 bits or of hundreds of scans. */
        UNUSUAL,
        /** More pixels, or longer, than {@link PictureLimits} allows. */
        TOO_LARGE,
        /** So long and narrow that nothing can be seen of it. */
        TOO_NARROW
    }

    private final transient Kind kind;
    private final int width;
    private final int height;

    PictureFlaw(Kind kind) {
        this(kind, 0, 0);
    }

    PictureFlaw(Kind kind, int width, int height) {
        super(kind.name());
        this.kind = kind;
        this.width = width;
        this.height = height;
    }

    /** What is wrong with it. */
    public Kind kind() {
        return kind;
    }

    /** Width in pixels as the file declares it; 0 unless it is too large or too narrow. */
    public int width() {
        return width;
    }

    /** Height in pixels as the file declares it; 0 unless it is too large or too narrow. */
    public int height() {
        return height;
    }
}
