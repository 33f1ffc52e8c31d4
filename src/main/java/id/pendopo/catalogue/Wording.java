package id.pendopo.catalogue;

import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.shared.Rupiah;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How times, fees and opening hours are said in the reader's language. */
public record Wording(Page page) {

    /** 1 hari kerja. */
    public String time(ProcessingTime time) {
        var key = "catalogue.time." + time.unit() + (time.value() == 1 ? ".one" : "");
        return page.t(key, page.number(time.value()));
    }

    /** Kira-kira 5 menit. */
    public String about(int minutes) {
        return page.t("catalogue.about", page.number(minutes));
    }

    /** Gratis, Rp10.000, or that it is counted. */
    public String amount(Fees.Fee fee) {
        var amount = fee.amount();
        return switch (fee.basis()) {
            case FREE -> page.t("catalogue.fee.FREE");
            case FORMULA -> page.t("catalogue.fee.FORMULA");
            case FIXED -> rupiah(amount);
            case PER_UNIT ->
                    fee.condition() == null
                            ? page.t("catalogue.fee.PER_UNIT", rupiah(amount))
                            : rupiah(amount);
        };
    }

    private String rupiah(@Nullable Long amount) {
        return page.rupiah(new Rupiah(amount == null ? 0 : amount));
    }

    /** The fee with what it depends on: an amount never stands alone when it is not for all. */
    public String fee(Fees.Fee fee) {
        return fee.condition() == null
                ? amount(fee)
                : amount(fee) + " (" + withoutStop(fee.condition()) + ")";
    }

    /** All fees in one line. */
    public String fees(Fees fees) {
        return fees.fees().stream().map(this::fee).collect(Collectors.joining("; "));
    }

    public static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Senin–Jumat 08.00–15.00, Sabtu 08.00–12.00. */
    String hours(List<Unit.Hours> hours) {
        return hours.stream()
                .map(
                        one ->
                                days(one.days())
                                        + " "
                                        + page.time(one.open())
                                        + "–"
                                        + page.time(one.close()))
                .collect(Collectors.joining(", "));
    }

    private String days(List<Integer> days) {
        int first = days.getFirst();
        int last = days.getLast();
        boolean unbroken = last - first == days.size() - 1;
        if (unbroken && days.size() == 7) {
            return page.t("catalogue.everyday");
        }
        if (unbroken && days.size() > 2) {
            return day(first) + "–" + day(last);
        }
        return days.stream().map(this::day).collect(Collectors.joining(", "));
    }

    private String day(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, page.locale());
    }

    /** The address of a telephone number: (0200) 555 014 is dialled +62200555014. */
    public static String dial(String phone) {
        var digits = phone.replaceAll("[^0-9+]", "");
        return "tel:" + (digits.startsWith("0") ? "+62" + digits.substring(1) : digits);
    }
}
