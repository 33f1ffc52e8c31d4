package id.pendopo.complaint.notice;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;

/** Telephone numbers as people write them. */
final class Telephone {

    private static final String COUNTRY = "ID";

    private Telephone() {}

    /** The number with its country's prefix, when text messages can reach it. */
    static Optional<String> mobile(String written) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(written, COUNTRY);
            var type = numbers.getNumberType(number);
            boolean reached =
                    type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
            return reached
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
