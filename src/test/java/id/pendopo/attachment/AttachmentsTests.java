package id.pendopo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.House;
import id.pendopo.shared.OrganisationId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("store")
@House
class AttachmentsTests {

    @Autowired private Attachments attachments;
    @Autowired private TransactionTemplate transaction;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void whatIsKeptComesBackAsItWas(int size) throws Exception {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        var kept = keep("foto.jpg", content);
        assertThat(kept.bytes()).isEqualTo(size);
        assertThat(kept.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(attachments.find(organisation, kept.id())).contains(kept);
        var target = new ByteArrayOutputStream();
        attachments.write(organisation, kept.id(), target);
        assertThat(target.toByteArray()).isEqualTo(content);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var kept = keep("surat.pdf", new byte[] {1, 2, 3});
        var other = new OrganisationId(UUID.randomUUID());
        assertThat(attachments.find(other, kept.id())).isEmpty();
        var target = new ByteArrayOutputStream();
        attachments.write(other, kept.id(), target);
        assertThat(target.size()).isZero();
    }

    @Test
    void anActThatIsUndoneKeepsNothing() {
        var kept =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return attachments.keep(
                                    organisation,
                                    "a.txt",
                                    "text/plain",
                                    new ByteArrayInputStream(new byte[10]));
                        });
        assertThat(attachments.find(organisation, kept.id())).isEmpty();
    }

    @Test
    void outsideOfATransactionNothingIsAccepted() {
        assertThatThrownBy(
                        () ->
                                attachments.keep(
                                        organisation,
                                        "a.txt",
                                        "text/plain",
                                        new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "surat izin.pdf, surat izin.pdf",
        "../../etc/passwd, passwd",
        "C:\\dokumen\\ktp.jpg, ktp.jpg",
        "'  .htaccess', htaccess",
        "'a\u202Egpj.exe', agpj.exe",
        "'nota<script>\"x\".txt', notascriptx.txt",
        "'...', berkas",
        "'', berkas"
    })
    void namesAreCleaned(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.clean("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
    }

    private Attachments.Kept keep(String name, byte[] content) {
        return transaction.execute(
                _ ->
                        attachments.keep(
                                organisation,
                                name,
                                "application/octet-stream",
                                new ByteArrayInputStream(content)));
    }
}
