package id.pendopo.complaint.exchange;

import id.pendopo.complaint.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that stand in cells for a way, a yes or a no. */
final class CellWords {

    private static final Map<Channel, Pattern> CHANNELS =
            Map.of(
                    Channel.EMAIL, Pattern.compile("(?i)e-?mail|surel|surat elektronik"),
                    Channel.PHONE, Pattern.compile("(?i)telepon|telp\\.?|phone|call ?center|112"),
                    Channel.LETTER, Pattern.compile("(?i)surat|letter|pos"),
                    Channel.WALK_IN,
                            Pattern.compile(
                                    "(?i)tatap muka|datang( langsung)?|langsung|walk[- ]?in|loket"),
                    // Another house’s own desks are not ours.
                    Channel.IMPORT,
                            Pattern.compile(
                                    "(?i)(sp4n[ -]?)?lapor!?|website|situs|aplikasi|android|ios"
                                            + "|sms( 1708)?|twitter|whatsapp"));
    private static final Pattern YES = Pattern.compile("(?i)ya|yes|y|true|1|anonim|rahasia|v|x");
    private static final Pattern NO =
            Pattern.compile("(?i)|tidak|no|n|false|0|-|tidak anonim|tidak rahasia|publik|terbuka");

    private CellWords() {}

    static Optional<Channel> channel(String typed) {
        return Stream.of(Channel.values())
                .filter(
                        one ->
                                one.name().equalsIgnoreCase(typed)
                                        || CHANNELS.containsKey(one)
                                                && CHANNELS.get(one).matcher(typed).matches())
                .findFirst();
    }

    /** Empty when it is neither. */
    static Optional<Boolean> yes(String typed) {
        if (YES.matcher(typed).matches()) {
            return Optional.of(true);
        }
        return NO.matcher(typed).matches() ? Optional.of(false) : Optional.empty();
    }

    /** Ends with a whole word. */
    static String shortened(String text, int most) {
        var clean = text.strip();
        if (clean.length() <= most) {
            return clean;
        }
        int end = clean.lastIndexOf(' ', most - 1);
        return clean.substring(0, end < most / 2 ? most - 1 : end).strip() + "…";
    }
}
