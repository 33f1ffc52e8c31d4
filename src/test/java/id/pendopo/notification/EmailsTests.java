package id.pendopo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailsTests {

    @Test
    void whatTheDatabaseCannotHoldNeverReachesIt() {
        assertThat(Emails.clean(" Siti\u0000@Rasuka.example\r\n")).isEqualTo("siti@rasuka.example");
    }
}
