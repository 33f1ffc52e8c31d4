package id.pendopo.complaint.intake;

import id.pendopo.complaint.IntakeRules;
import java.util.Map;

/** The fields of the form, and what programs call them. */
final class Field {

    static final String CATEGORY = "hal";
    static final String TITLE = "judul";
    static final String BODY = "cerita";
    static final String REMEDY = "harapan";
    static final String DATE = "tanggal";
    static final String PLACE = "tempat";
    static final String DISTRICT = "kecamatan";
    static final String VILLAGE = "desa";
    static final String LATITUDE = "lintang";
    static final String LONGITUDE = "bujur";
    static final String ADDRESSEE = "tujuan";
    static final String FILES = "berkas";
    static final String WHO = "siapa";
    static final String NAME = "nama";
    static final String EMAIL = "surel";
    static final String PHONE = "telepon";
    static final String ADDRESS = "alamat";
    static final String PROXY_FOR = "untuk";
    static final String ANONYMOUS = "anonim";
    static final String SECRET = "rahasia";

    /** What of the story was read and left as it is. */
    static final String SEEN = "sadar";

    /** Choices of {@link #WHO}. */
    static final String NAMELESS = "tanpa";

    static final String NAMED = "dengan";

    private static final Map<String, String> OF_PROGRAMS =
            Map.ofEntries(
                    Map.entry("category", CATEGORY),
                    Map.entry("title", TITLE),
                    Map.entry("body", BODY),
                    Map.entry("remedy", REMEDY),
                    Map.entry("eventDate", DATE),
                    Map.entry("place", PLACE),
                    Map.entry("regionCode", DISTRICT),
                    Map.entry("lat", LATITUDE),
                    Map.entry("long", LONGITUDE),
                    Map.entry("target", ADDRESSEE),
                    Map.entry("service", ADDRESSEE),
                    Map.entry("receivedAt", "diterima"),
                    Map.entry("contact.name", NAME),
                    Map.entry("contact.email", EMAIL),
                    Map.entry("contact.phone", PHONE),
                    Map.entry("contact.address", ADDRESS),
                    Map.entry("contact.proxyFor", PROXY_FOR));

    /** Those that are longer than others may be. */
    private static final Map<String, Integer> LONGEST =
            Map.of(
                    TITLE, IntakeRules.TITLE,
                    BODY, IntakeRules.BODY,
                    REMEDY, IntakeRules.REMEDY,
                    PLACE, IntakeRules.PLACE);

    /** What stands in one line on the page on which all is checked. */
    private static final Map<String, String> IN_CHECK =
            Map.of(
                    DISTRICT, PLACE, VILLAGE, PLACE, LONGITUDE, LATITUDE, NAME, WHO, EMAIL, WHO,
                    PHONE, WHO, ADDRESS, WHO, PROXY_FOR, WHO);

    private Field() {}

    /** How long it may be when it is sent. */
    static int longest(String field) {
        return LONGEST.getOrDefault(field, IntakeRules.CONTACT);
    }

    /** How long it may be in a draft: a quarter more, so that it can be shortened later. */
    static int kept(String field) {
        return longest(field) + longest(field) / 4;
    }

    static String inCheck(String field) {
        return IN_CHECK.getOrDefault(field, field);
    }

    static String inForm(String ofPrograms) {
        return OF_PROGRAMS.getOrDefault(ofPrograms, ofPrograms);
    }
}
