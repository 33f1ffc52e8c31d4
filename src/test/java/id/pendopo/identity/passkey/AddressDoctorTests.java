package id.pendopo.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the doctor says of the public address. */
class AddressDoctorTests {

    @Test
    void anAddressWithoutHttpsIsWrong() {
        assertThat(exam("http://layanan.rasuka.example")).isOne();
        assertThat(exam("layanan.rasuka.example")).isOne();
        assertThat(exam("https://layanan rasuka")).isOne();
        assertThat(exam("https://layanan.rasuka.example")).isZero();
        assertThat(exam("")).isZero();
    }

    private static int exam(String address) {
        return new AddressDoctor(address).run(List.of());
    }
}
