package id.pendopo.survey;

/** A text of the questionnaire in Indonesian and English. */
record Words(String id, String en) {

    String in(String language) {
        return language.equals("en") ? en : id;
    }
}
