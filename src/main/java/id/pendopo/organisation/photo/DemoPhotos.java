package id.pendopo.organisation.photo;

import id.pendopo.attachment.Picture;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Drawings of two places of the fictional regency, from {@code demo/organisation}. */
@Component
class DemoPhotos implements DemoPart {

    private static final String FOLDER = "demo/organisation/";
    private static final TypeReference<List<Drawing>> DRAWINGS = new TypeReference<>() {};

    /** A line of {@code photos.json}; the file is small and clean already. */
    private record Drawing(
            String unit, String file, int width, int height, String text, String english) {}

    private final Organisations organisations;
    private final Photos photos;
    private final ObjectMapper json;

    DemoPhotos(Organisations organisations, Photos photos, ObjectMapper json) {
        this.organisations = organisations;
        this.photos = photos;
        this.json = json;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        for (var drawing : json.readValue(bytes("photos.json"), DRAWINGS)) {
            var picture = new Picture(bytes(drawing.file()), drawing.width(), drawing.height());
            var form = new PhotoForm(picture, drawing.text(), drawing.english(), List.of());
            var unit = organisations.unit(organisation, drawing.unit()).orElseThrow();
            if (photos.put(organisation, "demo", unit, form) instanceof Outcome.Refused) {
                throw new IllegalStateException("Demo photo refused: " + drawing.file());
            }
        }
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
