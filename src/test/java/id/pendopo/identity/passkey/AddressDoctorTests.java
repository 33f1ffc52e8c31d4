package id.pendopo.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the doctor says of the public address. */
class AddressDoctorTests {

    @Test
    void anAddressWithoutHttpsIsWrong() {
        assertThat(AddressDoctor.exam("http://layanan.rasuka.example", true)).isOne();
        assertThat(AddressDoctor.exam("layanan.rasuka.example", true)).isOne();
        assertThat(AddressDoctor.exam("https://layanan rasuka", true)).isOne();
        assertThat(AddressDoctor.exam("https://layanan.rasuka.example", true)).isZero();
        assertThat(AddressDoctor.exam("", true)).as("letters could name another host").isOne();
        assertThat(AddressDoctor.exam("", false)).isZero();
    }
}
