package id.pendopo.complaint.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a file of cases may hold. */
enum Column {
    SYSTEM("sistem( asal)?|aplikasi asal|external system"),
    ID("tracking id|(id|nomor|no|kode) (laporan|aduan|pengaduan|tiket)|external id"),
    RECEIVED("(tanggal|tgl|waktu) (masuk|laporan|aduan|diterima|dibuat|lapor)|tanggal"),
    CHANNEL("(kanal|saluran|sumber)( .*)?"),
    STATUS("status( .*)?"),
    CATEGORY("kategori( .*)?|topik"),
    CLASS("klasifikasi( .*)?|jenis( laporan)?"),
    TARGET("(dinas|opd|skpd|instansi|unit|perangkat daerah)( .*)?|terlapor"),
    TITLE("judul( .*)?|perihal|subjek"),
    BODY("isi( .*)?|laporan( awal)?|aduan|uraian( .*)?|kronologi|deskripsi"),
    REMEDY("harapan|permintaan|tuntutan"),
    EVENT_DATE("(tanggal|tgl) kejadian"),
    PLACE("lokasi( .*)?|tempat( .*)?|alamat( kejadian)?"),
    REGION("kecamatan|(kode )?wilayah|kelurahan|desa"),
    ANONYMOUS("anonim( .*)?"),
    SECRET("rahasia( .*)?");

    /** Without these there is no case. */
    static final List<Column> NEEDED = List.of(ID, RECEIVED, BODY);

    private final Pattern others;

    Column(String others) {
        this.others = Pattern.compile(others);
    }

    /** Our own name for it, in files and on the wire. */
    String key() {
        return switch (this) {
            case SYSTEM -> "external_system";
            case ID -> "external_id";
            case RECEIVED -> "received_at";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Where the core’s word for a field stands. */
    static Column ofField(String field) {
        return switch (field) {
            case "receivedAt" -> RECEIVED;
            case "regionCode" -> REGION;
            case "eventDate" -> EVENT_DATE;
            default ->
                    Stream.of(values())
                            .filter(one -> one.name().equals(field.toUpperCase(Locale.ROOT)))
                            .findFirst()
                            .orElse(BODY);
        };
    }

    /** The column that bears our own name. */
    static Optional<Column> named(String header) {
        var name = header.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(one -> one.key().equals(name)).findFirst();
    }

    /** The column that others call so. */
    static Optional<Column> guessed(String header) {
        var name = header.toLowerCase(Locale.ROOT).replaceAll("[_\\s.-]+", " ").strip();
        return named(header)
                .or(
                        () ->
                                Stream.of(values())
                                        .filter(one -> one.others.matcher(name).matches())
                                        .findFirst());
    }
}
