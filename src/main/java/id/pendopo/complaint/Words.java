package id.pendopo.complaint;

/** A name or a sentence in both languages. */
public record Words(String indonesian, String english) {

    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
