package id.pendopo.followup;

/** The names of the fields in which officers say what they want. */
public final class Field {

    public static final String UNIT = "unit";
    public static final String TITLE = "judul";
    public static final String WHY = "alasan_janji";
    public static final String PARTNERS = "mitra";
    public static final String DUE = "tenggat";
    public static final String BUDGET = "anggaran";
    public static final String INDICATOR = "indikator";
    public static final String BASELINE = "awal";
    public static final String TARGET = "sasaran";
    public static final String MEASURE = "ukuran";
    public static final String STEPS = "langkah";
    public static final String REASON = "alasan";
    public static final String WORDS = "catatan";
    public static final String DONE_ON = "selesai";
    public static final String ANSWER = "tanggapan";
    public static final String LINK = "tautan";
    public static final String TEXT = "keterangan";
    public static final String SEEN = "versi";

    private Field() {}
}
