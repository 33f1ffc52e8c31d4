package id.pendopo.browser;

/** How a page is looked at. */
record Setting(int width, boolean english, boolean scripts, boolean dark, boolean forcedColours) {

    /** An Indonesian reader with the smallest phone. */
    static final Setting PHONE = new Setting(320, false, true, false, false);

    Setting wide() {
        return new Setting(1280, english, scripts, dark, forcedColours);
    }

    Setting inEnglish() {
        return new Setting(width, true, scripts, dark, forcedColours);
    }

    Setting withoutScripts() {
        return new Setting(width, english, false, dark, forcedColours);
    }

    Setting inTheDark() {
        return new Setting(width, english, scripts, true, forcedColours);
    }

    Setting inForcedColours() {
        return new Setting(width, english, scripts, dark, true);
    }

    @Override
    public String toString() {
        return width
                + (english ? " en" : " id")
                + (scripts ? "" : " without scripts")
                + (dark ? " dark" : "")
                + (forcedColours ? " forced colours" : "");
    }
}
