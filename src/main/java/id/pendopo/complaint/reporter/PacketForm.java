package id.pendopo.complaint.reporter;

/** Who complains, as the Ombudsman asks it. It goes into the paper and is kept nowhere. */
record PacketForm(
        String nama, String lahir, String kawin, String pekerjaan, String alamat, String telepon) {

    private static final int MOST = 300;

    Packet.Person person() {
        return new Packet.Person(
                clean(nama),
                clean(lahir),
                clean(kawin),
                clean(pekerjaan),
                clean(alamat),
                clean(telepon));
    }

    @SuppressWarnings("NullAway")
    private static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        var plain = typed.replaceAll("[\\p{Cntrl}]", " ").strip();
        return plain.length() <= MOST ? plain : plain.substring(0, MOST);
    }
}
