package id.pendopo.browser;

import java.util.EnumSet;
import java.util.Set;

/** How a page is looked at. */
record Setting(int width, Set<Trait> traits) {

    /** What a reader may have set. */
    enum Trait {
        ENGLISH,
        NO_SCRIPTS,
        DARK,
        FORCED_COLOURS,
        NO_MOTION,

        /** Nothing of the house is kept yet, as at the first visit. */
        COLD,

        /** Letters twice as large, as a reader sets them in the browser. */
        LARGE_TEXT
    }

    /** An Indonesian reader with the smallest phone. */
    static final Setting PHONE = new Setting(320, Set.of());

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean english() {
        return has(Trait.ENGLISH);
    }

    Setting wide() {
        return new Setting(1280, traits);
    }

    Setting inEnglish() {
        return with(Trait.ENGLISH);
    }

    Setting withoutScripts() {
        return with(Trait.NO_SCRIPTS);
    }

    Setting inTheDark() {
        return with(Trait.DARK);
    }

    Setting inForcedColours() {
        return with(Trait.FORCED_COLOURS);
    }

    Setting withoutMotion() {
        return with(Trait.NO_MOTION);
    }

    Setting cold() {
        return with(Trait.COLD);
    }

    /** On a screen of 640 pixels, so that half of them remain. */
    Setting inLargeText() {
        return new Setting(640, with(Trait.LARGE_TEXT).traits());
    }

    private Setting with(Trait trait) {
        var all = EnumSet.of(trait);
        all.addAll(traits);
        return new Setting(width, all);
    }

    @Override
    public String toString() {
        return width + " " + traits;
    }
}
