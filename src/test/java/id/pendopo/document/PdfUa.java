package id.pendopo.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Checks a document against PDF/UA-1 as auditors do. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

    private PdfUa() {}

    /** The rules that the document breaks, each once; empty when it keeps all. */
    public static List<String> violations(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(profile(), false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            test ->
                                    test.getRuleId().getClause()
                                            + "-"
                                            + test.getRuleId().getTestNumber()
                                            + " "
                                            + test.getMessage())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static ValidationProfile profile() throws Exception {
        try (var xml = Foundries.class.getResourceAsStream(PROFILE)) {
            return Profiles.profileFromXml(xml);
        }
    }
}
