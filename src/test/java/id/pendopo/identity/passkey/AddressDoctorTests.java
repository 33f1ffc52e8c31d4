package id.pendopo.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the doctor says of the public address. */
class AddressDoctorTests {

    @Test
    void anAddressWithoutHttpsIsWrong() {
        assertThat(AddressDoctor.exam("http://layanan.rasuka.example")).isOne();
        assertThat(AddressDoctor.exam("layanan.rasuka.example")).isOne();
        assertThat(AddressDoctor.exam("https://layanan rasuka")).isOne();
        assertThat(AddressDoctor.exam("https://layanan.rasuka.example")).isZero();
        assertThat(AddressDoctor.exam("")).isZero();
    }
}
