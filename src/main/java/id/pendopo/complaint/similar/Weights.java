package id.pendopo.complaint.similar;

/**
 * What counts how much when two cases are compared; a row of {@code complaint.gist_rule}.
 *
 * @param metres positions at most so far apart are one place
 * @param days cases further apart are not compared
 * @param words share of the score for what is said of the matter
 * @param place share for where it is
 * @param category share for the category
 * @param trigrams share of {@code words} for letters in a row, whatever the words
 * @param leastCommon so much at least must be said by both, however short they are
 * @param leastWords under so much in common the matter is another one
 * @param leastPlace under so much in common the place is another one
 * @param shown from this score on it is worth a person's look
 */
record Weights(
        int metres,
        int days,
        double words,
        double place,
        double category,
        double trigrams,
        double leastCommon,
        double leastWords,
        double leastPlace,
        double shown) {}
