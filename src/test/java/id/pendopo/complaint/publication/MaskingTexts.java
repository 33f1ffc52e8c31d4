package id.pendopo.complaint.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a thousand texts as people write them to a desk, with what would lead to a person marked:
 * {@code {NAME|Siti Aminah}}. Everybody and every number in them is invented. The same seed always
 * gives the same texts; {@code masking.txt} is what it gave.
 */
final class MaskingTexts {

    static final Path FILE = Path.of("src/test/resources/complaint/masking.txt");
    private static final int MANY = 1_000;
    private static final long SEED = 20_261_122L;
    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");

    private final Random random = new Random(SEED);

    private MaskingTexts() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, all());
    }

    static List<String> all() {
        var maker = new MaskingTexts();
        var texts = new ArrayList<String>();
        while (texts.size() < MANY) {
            texts.add(maker.text());
        }
        return texts;
    }

    private String text() {
        int sentences = 1 + random.nextInt(3);
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            boolean personal = random.nextInt(100) < 48;
            var sentence = fill(pick(personal ? PERSONAL : HARMLESS));
            text.append(i == 0 ? "" : " ").append(sentence);
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> text.toString().toLowerCase(Locale.ROOT);
            case 2 -> hasty(text.toString());
            default -> text.toString();
        };
    }

    /** As typed with one thumb: small letters, no stops, short forms. */
    private static String hasty(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace(" yang ", " yg ")
                .replace(" tidak ", " gak ")
                .replace(" sudah ", " udh ")
                .replace(" dengan ", " dgn ")
                .replaceAll("\\.( |$)", "$1");
    }

    private String fill(String pattern) {
        return SLOT.matcher(pattern).replaceAll(this::slot);
    }

    private String slot(MatchResult found) {
        return switch (found.group(1)) {
            case "name" -> marked("NAME", name());
            case "nik" -> marked("ID", grouped(nik()));
            case "phone" -> marked("PHONE", phone());
            case "mail" -> marked("EMAIL", mail());
            case "plate" -> marked("PLATE", plate());
            case "account" -> marked("ACCOUNT", account());
            case "hon" -> pick(HONORIFICS);
            case "place" -> pick(PLACES);
            case "sum" -> "Rp" + (1 + random.nextInt(900)) + ".000";
            case "time" -> "%02d.%02d".formatted(7 + random.nextInt(9), 5 * random.nextInt(12));
            case "date" -> (1 + random.nextInt(28)) + " " + pick(MONTHS) + " 2026";
            case "sixteen" -> "9".repeat(2) + digits(14);
            case "ten" -> "7" + digits(9);
            case "role" -> pick(ROLES);
            default -> Integer.toString(2 + random.nextInt(40));
        };
    }

    private static String marked(String kind, String text) {
        return "{" + kind + "|" + text + "}";
    }

    private String name() {
        int parts = random.nextInt(10);
        var name = pick(FIRST);
        if (parts > 3) {
            name += " " + pick(LAST);
        }
        if (parts > 8) {
            name += " " + pick(LAST);
        }
        return random.nextInt(25) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String nik() {
        int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0);
        return "%s%02d%02d%02d%02d%02d%04d"
                .formatted(
                        pick(PROVINCES),
                        1 + random.nextInt(20),
                        1 + random.nextInt(15),
                        day,
                        1 + random.nextInt(12),
                        random.nextInt(100),
                        1 + random.nextInt(60));
    }

    private String grouped(String number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.replaceAll("(.{4})(?!$)", "$1 ");
            case 1 ->
                    number.substring(0, 6)
                            + "."
                            + number.substring(6, 12)
                            + "."
                            + number.substring(12);
            default -> number;
        };
    }

    private String phone() {
        var prefix = pick(List.of("12", "13", "21", "52", "57", "78", "95", "82", "96", "31"));
        var a = digits(4);
        var b = digits(3 + random.nextInt(2));
        return switch (random.nextInt(8)) {
            case 0 -> "+628" + prefix + a + b;
            case 1 -> "+62 8" + prefix + "-" + a + "-" + b;
            case 2 -> "628" + prefix + a + b;
            case 3 -> "08" + prefix + " " + a + " " + b;
            case 4 -> "08" + prefix + "-" + a + "-" + b;
            case 5 -> "08" + prefix + "." + a + "." + b;
            default -> "08" + prefix + a + b;
        };
    }

    private String mail() {
        var local = pick(FIRST).toLowerCase(Locale.ROOT) + pick(List.of("", ".", "_")) + digits(2);
        var host = pick(List.of("surel.example", "pos.example", "warga.example.id"));
        return local + (random.nextInt(12) == 0 ? " (at) " : "@") + host;
    }

    private String plate() {
        var region =
                pick(List.of("B", "D", "AB", "AD", "H", "L", "N", "BK", "DK", "R", "AA", "KT"));
        var number = Integer.toString(100 + random.nextInt(9_800));
        var tail = pick(List.of("XY", "KL", "QA", "ZZT", "BCD", "PE", "UVW"));
        var gap = random.nextInt(4) == 0 ? "" : " ";
        return region + gap + number + gap + tail;
    }

    private String account() {
        return switch (random.nextInt(4)) {
            case 0 -> "00" + digits(2) + "-01-" + digits(6) + "-50-" + digits(1);
            case 1 -> "1" + digits(12);
            case 2 -> digits(3) + "-" + digits(7);
            default -> "5" + digits(9);
        };
    }

    private String digits(int many) {
        var digits = new StringBuilder();
        for (int i = 0; i < many; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static final List<String> HONORIFICS =
            List.of("Pak", "Bu", "Ibu", "Bapak", "Bpk", "Bpk.", "Sdr.", "Sdri.", "Sdr", "Saudara");
    private static final List<String> PROVINCES =
            List.of("31", "32", "33", "34", "35", "36", "12", "64", "73", "97");
    private static final List<String> MONTHS =
            List.of("Januari", "Maret", "Mei", "Juli", "Oktober", "November");
    private static final List<String> PLACES =
            List.of(
                    "Puskesmas Wanasari",
                    "RSUD Rasuka",
                    "Pasar Lama",
                    "Kelurahan Kauman",
                    "Dinas Sosial",
                    "loket 3");
    private static final List<String> ROLES =
            List.of(
                    "Lurah",
                    "Camat",
                    "RT",
                    "Kades",
                    "Guru",
                    "petugas",
                    "satpam",
                    "dokter",
                    "bidan",
                    "Kepala Dinas",
                    "bupati",
                    "sopir");
    private static final List<String> FIRST =
            List.of(
                    "Siti",
                    "Budi",
                    "Agus",
                    "Dewi",
                    "Rini",
                    "Joko",
                    "Slamet",
                    "Wahyu",
                    "Tri",
                    "Endang",
                    "Nur",
                    "Ahmad",
                    "Yanti",
                    "Made",
                    "Ketut",
                    "Komang",
                    "Maria",
                    "Yohanes",
                    "Togar",
                    "Butet",
                    "Ujang",
                    "Asep",
                    "Neneng",
                    "Cecep",
                    "Dian",
                    "Dimas",
                    "Bayu",
                    "Putri",
                    "Mega",
                    "Melati",
                    "Intan",
                    "Surya",
                    "Bintang",
                    "Rahmat",
                    "Hidayat",
                    "Sulaiman",
                    "Fatimah",
                    "Zainab",
                    "Abdul",
                    "Kartini",
                    "Ratna",
                    "Sari",
                    "Galih",
                    "Ratih",
                    "Teguh",
                    "Sabar",
                    "Untung",
                    "Murni",
                    "Sumiati",
                    "Parjo",
                    "Paijo",
                    "Tukiman",
                    "Warsito",
                    "Poniman",
                    "Kasih",
                    "Terang",
                    "Mei",
                    "Beni");
    private static final List<String> LAST =
            List.of(
                    "Aminah",
                    "Santoso",
                    "Wijaya",
                    "Lestari",
                    "Susanto",
                    "Hartono",
                    "Nugroho",
                    "Rahayu",
                    "Setiawan",
                    "Kurniawan",
                    "Siregar",
                    "Simanjuntak",
                    "Nasution",
                    "Tampubolon",
                    "Pratama",
                    "Permata",
                    "Wulandari",
                    "Handayani",
                    "Saputra",
                    "Suharto",
                    "Mulyani",
                    "Gunawan",
                    "Halim",
                    "Firmansyah",
                    "Maulana",
                    "Utami",
                    "Purnomo",
                    "Sudarsono",
                    "Ningsih",
                    "Astuti",
                    "Widodo",
                    "Prasetyo",
                    "Hasibuan",
                    "Manurung",
                    "Tanjung",
                    "Batubara",
                    "Rumapea",
                    "Wibowo");

    private static final List<String> PERSONAL =
            List.of(
                    "Saya dilayani <hon> <name> di <place>, orangnya kurang ramah.",
                    "Petugas bernama <hon> <name> meminta <sum> tanpa kuitansi.",
                    "Tetangga saya, <hon> <name>, sudah <n> hari tidak dapat obat.",
                    "Kata <hon> <name> berkas harus dibawa lagi besok.",
                    "<hon> <name> bilang loket tutup pukul <time>.",
                    "Kemarin <hon> <name> dan <hon> <name> tidak ada di tempat.",
                    "Yang menerima uang adalah <hon> <name> dari <place>.",
                    "Mohon ditanyakan kepada <hon> <name>, terima kasih.",
                    "Saya titip berkas ke <hon> <name> tanggal <date>.",
                    "<hon> <name> sangat membantu orang tua saya di <place>.",
                    "Sudah lapor ke <hon> <name> tetapi tidak ditanggapi.",
                    "Ini kejadian kedua dengan <hon> <name> yang bertugas malam.",
                    "NIK saya <nik>, sudah terdaftar sejak <date>.",
                    "Nomor KTP <nik> tidak terbaca di sistem.",
                    "Di kartu keluarga nomor <nik> nama anak saya salah.",
                    "Data dengan <nik> belum muncul juga.",
                    "Hubungi saya di <phone> setelah pukul <time>.",
                    "WA saya <phone>, tolong dikabari.",
                    "Petugas menelepon dari <phone> dan meminta <sum>.",
                    "Nomor hp ibu <phone> tidak pernah dihubungi.",
                    "Balas ke <mail> saja.",
                    "Bukti saya kirim dari <mail> tanggal <date>.",
                    "Motor dinas <plate> parkir di trotoar depan <place>.",
                    "Mobil berplat <plate> mengangkut bantuan pada malam hari.",
                    "Truk sampah <plate> membuang di sungai.",
                    "Disuruh transfer ke rekening BRI <account> sebesar <sum>.",
                    "Nomor rekening saya <account>, bantuan belum masuk.",
                    "Uang diminta lewat BCA <account> sebelum <date>.",
                    "No. rek <account> Bank Mandiri, sudah saya bayar <sum>.");

    private static final List<String> HARMLESS =
            List.of(
                    "Loket <n> di <place> tutup sebelum pukul <time>.",
                    "Antre dari pukul <time> sampai <time>, hanya <n> orang dilayani.",
                    "Pak <role> belum menandatangani surat saya.",
                    "Bu <role> di <place> baik sekali.",
                    "Ibu saya berumur <n> tahun harus naik tangga.",
                    "Ibu hamil dan lansia berdiri lebih dari <n> menit.",
                    "Bapak saya sakit dan tidak dapat kursi roda.",
                    "Tolong Bapak/Ibu petugas memperbaiki lampu jalan.",
                    "Bapak dan ibu kami sudah lama menunggu.",
                    "Ibu-ibu yang membawa anak tidak punya tempat menyusui.",
                    "Kepada Bapak Bupati, jalan kami rusak sejak <date>.",
                    "Biaya tertulis <sum> tetapi diminta <sum>.",
                    "Nomor resi <ten> tidak ditemukan di situs.",
                    "Nomor pelanggan listrik <ten> padam terus.",
                    "Kode pembayaran <sixteen> selalu ditolak.",
                    "Jalan Sudirman nomor <n> berlubang, dekat SD Negeri 3 Wanasari.",
                    "RT 03 RW 05 belum mendapat air bersih.",
                    "Kotak P3K di <place> kosong.",
                    "Surat bertanggal <date> belum dijawab.",
                    "Kantor buka 08.00-15.30 menurut papan, kenyataannya <time>.",
                    "Telepon kantor (0200) 555 014 tidak diangkat.",
                    "Mohon Pak, perbaiki pompa air di <place>.",
                    "Kapan Bu, bantuan itu turun?",
                    "Saya ibu rumah tangga, tidak sempat datang pagi.",
                    "Taman di ibu kota kabupaten gelap.",
                    "Pagu anggaran Rp1.250.000.000 tertulis di papan proyek.",
                    "Kata petugas, berkas bapak belum lengkap.",
                    "Bus trayek A 12 tidak berhenti di halte.",
                    "Ruang B 104 tidak punya kipas.",
                    "Peraturan Nomor 25 Tahun 2009 menjamin hak kami.");
}
