package id.pendopo.survey;

/** A text of the questionnaire in Indonesian and English. */
public record Words(String id, String en) {

    public String in(String language) {
        return language.equals("en") ? en : id;
    }
}
