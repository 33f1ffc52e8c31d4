package id.pendopo.survey.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what people write in Indonesian to plain words: small letters, abbreviations in full,
 * doubled words once (<em>cepat-cepat</em>, <em>cepat2</em>), drawn-out letters once
 * (<em>lamaaa</em>), words that say nothing left out. A word that is denied is another word.
 */
final class Wording {

    private static final Pattern WORD =
            Pattern.compile("(\\p{L}+)(?:-(\\p{L}+))?(?:[2²](?!\\p{Nd}))?");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final int SHORTEST = 3;

    private static final Map<String, String> IN_FULL =
            Stream.of(
                            "yg=yang",
                            "dgn=dengan",
                            "dg=dengan",
                            "tdk=tidak",
                            "gk=tidak",
                            "ga=tidak",
                            "gak=tidak",
                            "ngga=tidak",
                            "nggak=tidak",
                            "enggak=tidak",
                            "engga=tidak",
                            "tak=tidak",
                            "krn=karena",
                            "karna=karena",
                            "utk=untuk",
                            "u=untuk",
                            "dr=dari",
                            "pd=pada",
                            "dlm=dalam",
                            "jg=juga",
                            "sdh=sudah",
                            "udh=sudah",
                            "udah=sudah",
                            "blm=belum",
                            "belom=belum",
                            "bs=bisa",
                            "hrs=harus",
                            "kl=kalau",
                            "klo=kalau",
                            "kalo=kalau",
                            "tp=tapi",
                            "sy=saya",
                            "sya=saya",
                            "bgt=banget",
                            "bngt=banget",
                            "skrg=sekarang",
                            "sblm=sebelum",
                            "stlh=setelah",
                            "org=orang",
                            "byk=banyak",
                            "bnyk=banyak",
                            "sgt=sangat",
                            "sngt=sangat",
                            "trlalu=terlalu",
                            "krg=kurang",
                            "kurng=kurang",
                            "lbh=lebih",
                            "tlg=tolong",
                            "tlong=tolong",
                            "mhn=mohon",
                            "trims=terima kasih",
                            "makasih=terima kasih",
                            "mksh=terima kasih",
                            "trmksh=terima kasih",
                            "tks=terima kasih",
                            "ptgs=petugas",
                            "ptugas=petugas",
                            "plyn=pelayanan",
                            "pelyanan=pelayanan",
                            "adm=administrasi",
                            "tmpt=tempat",
                            "tmp=tempat",
                            "wkt=waktu",
                            "jln=jalan",
                            "bgs=bagus",
                            "bgus=bagus",
                            "antre=antri",
                            "antrean=antrian",
                            "nunggu=tunggu",
                            "parkiran=parkir",
                            "toilet=wc",
                            "kmr=kamar",
                            "dsb=",
                            "dll=",
                            "dst=")
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private static final Set<String> DENY =
            Set.of("tidak", "bukan", "belum", "jangan", "kurang", "tanpa");

    private static final Set<String> SAY_NOTHING =
            Set.of(
                    ("ada adalah agar aja akan aku anda apa apakah apalagi atas atau awal bagi bagaimana"
                                    + " bahwa banget bapak begitu beri bila bisa buat cukup cuma dalam dan dapat"
                                    + " dari demi demikian dengan di diri dong dulu hal hanya harap harus hingga"
                                    + " ibu ingin ini itu jadi jika juga kah kalau kali kami karena kasih"
                                    + " ke kepada kita lagi lah lain lalu lebih maka mana masih mau melalui"
                                    + " memang menjadi mohon mungkin namun nya oleh pada pak para pelayanan layanan"
                                    + " paling per perlu pernah pun punya saat saja sangat saran saya sebagai"
                                    + " sebaiknya sebelum secara sedang sekali sekarang semoga semua seperti"
                                    + " serta setelah setiap sih sini sudah supaya tapi tentang terhadap"
                                    + " terima terlalu tersebut tetapi tiap tolong untuk ya yaitu yang")
                            .split(" "));

    /** Short words that nevertheless mean something. */
    private static final Set<String> SHORT = Set.of("ac", "wc", "kk", "tv");

    /**
     * A word that says something.
     *
     * @param denied <em>tidak ramah</em> is the word <em>ramah</em>, denied
     */
    record Word(String text, boolean denied) {

        /** How the word counts once its stem is known. */
        String with(String stem) {
            return denied ? "tidak " + stem : stem;
        }
    }

    private Wording() {}

    /** The words that say something, in their order. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        boolean denied = false;
        for (var word : plain(text)) {
            if (DENY.contains(word)) {
                denied = true;
            } else if (!SAY_NOTHING.contains(word) && tells(word)) {
                words.add(new Word(word, denied));
                denied = false;
            }
        }
        return words;
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST || SHORT.contains(word);
    }

    /** All words in full. */
    static List<String> plain(String text) {
        var covered = text.replaceAll("\\[[^\\]\\n]{1,20}]", " ").toLowerCase(Locale.ROOT);
        return WORD.matcher(covered)
                .results()
                .flatMap(
                        found -> {
                            var first = single(found.group(1));
                            var second = found.group(2);
                            return second == null || first.equals(single(second))
                                    ? Stream.of(first)
                                    : Stream.of(first, single(second));
                        })
                .flatMap(word -> Stream.of(IN_FULL.getOrDefault(word, word).split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String single(String word) {
        return DRAWN_OUT.matcher(word).replaceAll("$1");
    }
}
