package id.pendopo.safekeeping;

import id.pendopo.database.RecentMigrations;
import id.pendopo.shared.Verb;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doctor looks at. */
@Configuration(proxyBeanMethods = false)
class DoctorVerbs {

    @Bean
    static Verb doctorBackup(DoctorStore store, Clock clock) {
        return new DoctorVerb("backup", () -> new BackupExam(store, clock).findings());
    }

    @Bean
    static Verb doctorClock(DoctorStore store, Clock clock) {
        return new DoctorVerb("clock", () -> new ClockExam(store, clock).findings());
    }

    @Bean
    static Verb doctorDatabase(DoctorStore store) {
        return new DoctorVerb("database", () -> DatabaseExam.of(store.server()));
    }

    @Bean
    static Verb doctorDisk(DoctorStore store, @Value("${pendopo.data}") Path data) {
        return new DoctorVerb("disk", () -> new DiskExam(store, data).findings());
    }

    @Bean
    static Verb doctorMail(
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.port:587}") int port) {
        return new DoctorVerb("mail", () -> new MailExam(host, port).findings());
    }

    @Bean
    static Verb doctorMigrations(DoctorStore store, RecentMigrations recent) {
        return new DoctorVerb("migrations", () -> new MigrationExam(store, recent).findings());
    }

    @Bean
    static Verb doctorSecret(@Value("${pendopo.secret-file}") Path secret) {
        return new DoctorVerb("secret", () -> new SecretExam(secret).findings());
    }
}
