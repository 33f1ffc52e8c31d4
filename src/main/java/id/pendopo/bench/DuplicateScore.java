package id.pendopo.bench;

import java.util.List;

/**
 * What came of a set of questions.
 *
 * @param asked questions to which an answer is there
 * @param found of these, answered among the first five
 * @param shown suggestions that were made
 * @param right of these, about the same incident
 * @param hard questions with something nearly the same that is not
 * @param misled of these, where that was shown
 */
record DuplicateScore(int asked, int found, int shown, int right, int hard, int misled) {

    static final DuplicateScore NONE = new DuplicateScore(0, 0, 0, 0, 0, 0);

    DuplicateScore plus(LabelledPair pair, List<Integer> incidents) {
        boolean there = incidents.contains(pair.there().incident());
        int right = (int) incidents.stream().filter(one -> one == pair.fresh().incident()).count();
        return new DuplicateScore(
                asked + (pair.same() ? 1 : 0),
                found + (pair.same() && there ? 1 : 0),
                shown + incidents.size(),
                this.right + right,
                hard + (pair.hard() ? 1 : 0),
                misled + (pair.hard() && there ? 1 : 0));
    }

    double recall() {
        return share(found, asked, 1);
    }

    double precision() {
        return share(right, shown, 1);
    }

    double misleading() {
        return share(misled, hard, 0);
    }

    private static double share(int part, int whole, double none) {
        return whole == 0 ? none : (double) part / whole;
    }

    @Override
    public String toString() {
        return "recall@5 %.3f (%d of %d), precision %.3f (%d of %d shown), hard negatives shown %.3f (%d of %d)"
                .formatted(
                        recall(),
                        found,
                        asked,
                        precision(),
                        right,
                        shown,
                        misleading(),
                        misled,
                        hard);
    }
}
