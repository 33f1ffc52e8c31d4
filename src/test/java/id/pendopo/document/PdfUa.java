package id.pendopo.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks a document against PDF/UA-1 as auditors do. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** The rules that the document breaks, each once; empty when it keeps all. */
    public static List<String> violations(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
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
}
