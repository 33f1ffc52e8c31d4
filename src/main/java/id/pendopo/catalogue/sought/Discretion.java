package id.pendopo.catalogue.sought;

import id.pendopo.catalogue.question.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must not be kept of a question: all of it when it holds an address or a number of some
 * length, and each strange word that may be a name.
 */
record Discretion(Set<String> nameMarks) {

    private static final int DIGITS_OF_A_NUMBER = 4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    /** May anything be kept of what was typed? */
    boolean mayCount(String typed) {
        return typed.indexOf('@') < 0
                && typed.chars().filter(Character::isDigit).count() < DIGITS_OF_A_NUMBER;
    }

    /** The strange words of a question that may be remembered until others have asked them, too. */
    List<String> harmless(String typed, List<String> strange) {
        var all = List.of(Folded.text(typed).split(" "));
        var names = new HashSet<String>();
        for (int i = 1; i < all.size(); i++) {
            // Of a name's two words, the second follows the first.
            if (nameMarks.contains(all.get(i - 1)) || names.contains(all.get(i - 1))) {
                names.add(all.get(i));
            }
        }
        return strange.stream()
                .filter(word -> !names.contains(word))
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .collect(Collectors.toList());
    }
}
