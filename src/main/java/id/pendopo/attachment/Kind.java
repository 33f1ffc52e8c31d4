package id.pendopo.attachment;

import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes; its name and what a browser says of it prove nothing. */
public enum Kind {
    JPEG,
    PNG,
    PDF,
    WEBP("WebP"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    GIF("GIF"),
    TIFF("TIFF"),
    BMP("BMP"),
    SVG("SVG"),
    ZIP,
    UNKNOWN;

    private static final int LOOKED_AT = 256;

    private final String shown;

    Kind() {
        this("");
    }

    Kind(String shown) {
        this.shown = shown;
    }

    public static Kind of(byte[] file) {
        var head =
                new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return PNG;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("BM") && file.length > 2 && head.indexOf('\0') > 0) {
            return BMP;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        return contained(head);
    }

    /** Formats inside another one that says their name a little later. */
    private static Kind contained(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return head.startsWith("avi", 8) ? AVIF : HEIC;
        }
        return head.contains("<svg") ? SVG : UNKNOWN;
    }

    public boolean readablePicture() {
        return this == JPEG || this == PNG;
    }

    /** A picture, but one that cannot be read here. */
    public boolean otherPicture() {
        return !shown.isEmpty();
    }

    @Override
    public String toString() {
        return shown;
    }
}
