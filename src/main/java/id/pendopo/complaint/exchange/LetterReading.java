package id.pendopo.complaint.exchange;

import id.pendopo.attachment.Cleaning;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes an e-mail apart. */
final class LetterReading {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_TEXT = 512 * 1024;
    private static final int LONGEST_LINE = 300;

    /** Smaller pictures within a text are signs of a firm, not of what happened. */
    private static final int SMALL_PICTURE = 10 * 1024;

    private static final Pattern SEAL =
            Pattern.compile("(?i)application/(pgp|pkcs7|x-pkcs7)-signature\\b");

    private final MimeMessage message;
    private final List<Cleaning.Sent> files = new ArrayList<>();
    private int parts;
    private @Nullable String plain;
    private @Nullable String html;

    private LetterReading(MimeMessage message) {
        this.message = message;
    }

    /**
     * Reads it.
     *
     * @param arrived when the server got it
     * @param own addresses of this house
     * @throws MessagingException if it is broken
     */
    static Letter read(MimeMessage message, Instant arrived, Set<String> own)
            throws MessagingException, IOException {
        return new LetterReading(message).letter(arrived, own);
    }

    private Letter letter(Instant arrived, Set<String> own) throws MessagingException, IOException {
        var from = from();
        var sender = from == null ? "" : one(from.getAddress()).toLowerCase(Locale.ROOT);
        var automatic = AutomaticMail.why(message, sender, own);
        if (automatic == null) {
            part(message, 0);
        }
        var subject = one(message.getSubject());
        var text = plain != null && !plain.isBlank() ? plain : html == null ? "" : html;
        var written = LetterText.own(text);
        if (written.text().isEmpty()) {
            // Passed on, or answered below the quotation: better too much than nothing.
            written = new LetterText.Own(LetterText.tidy(text.replaceAll("(?m)^>+ ?", "")), false);
        }
        return new Letter(
                identifier(arrived),
                arrived,
                sender,
                from == null ? "" : one(from.getPersonal()),
                recipients(),
                subject,
                written.text(),
                written.cut(),
                files,
                automatic);
    }

    /** Nobody when it cannot be told who. */
    private @Nullable InternetAddress from() throws MessagingException {
        try {
            var from = message.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress one
                    ? one
                    : null;
        } catch (AddressException _) {
            return null;
        }
    }

    private List<String> recipients() throws MessagingException {
        try {
            var all = message.getAllRecipients();
            return all == null ? List.of() : Stream.of(all).map(Address::toString).toList();
        } catch (AddressException _) {
            return List.of();
        }
    }

    private String identifier(Instant arrived) throws MessagingException {
        var id = message.getMessageID();
        return id != null && !id.isBlank()
                ? id.strip()
                : arrived + "\n" + message.getSubject() + "\n" + message.getSize();
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new MessagingException("It has too many parts");
        }
        if (part.isMimeType("multipart/*")) {
            if (!(part.getContent() instanceof Multipart many)) {
                throw new MessagingException("Its parts cannot be told apart");
            }
            for (int i = 0; i < many.getCount(); i++) {
                part(many.getBodyPart(i), depth + 1);
            }
            return;
        }
        var name = name(part);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        boolean words = part.isMimeType("text/plain") || part.isMimeType("text/html");
        if (words && !attached && name.isEmpty()) {
            text(part);
        } else {
            file(part, name);
        }
    }

    private void text(Part part) throws MessagingException, IOException {
        var type = type(part);
        var bytes = part.getInputStream().readNBytes(LONGEST_TEXT);
        var text = new String(bytes, charset(type)).replace("\u0000", "");
        if (part.isMimeType("text/html")) {
            html = html == null ? LetterText.plain(text) : html;
        } else if (plain == null) {
            boolean flowed = type != null && "flowed".equalsIgnoreCase(type.getParameter("format"));
            plain = flowed ? LetterText.flowed(text) : text;
        }
    }

    private static @Nullable ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException _) {
            return null;
        }
    }

    /** Letters of western Europe when nobody knows which ones were meant. */
    private static Charset charset(@Nullable ContentType type) {
        var name = type == null ? null : type.getParameter("charset");
        try {
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException _) {
            return Charset.forName("windows-1252");
        }
    }

    private void file(Part part, String name) throws MessagingException, IOException {
        var bytes = part.getInputStream().readNBytes(Cleaning.MOST_BYTES + 1);
        boolean within = !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        boolean sign = within && part.isMimeType("image/*") && bytes.length < SMALL_PICTURE;
        boolean seal = SEAL.matcher(part.getContentType()).lookingAt();
        if (!sign && !seal) {
            files.add(new Cleaning.Sent(name.isEmpty() ? "lampiran" : name, bytes));
        }
    }

    private static String name(Part part) throws MessagingException {
        var name = part.getFileName();
        if (name == null) {
            return "";
        }
        try {
            return one(MimeUtility.decodeText(name));
        } catch (UnsupportedEncodingException _) {
            return one(name);
        }
    }

    /** One line of it, without signs that nobody can see. */
    private static String one(@Nullable String text) {
        var line = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }
}
