package id.pendopo.survey;

import java.util.Optional;
import java.util.stream.Stream;

/** The way an answer came in. */
public enum Channel {
    WEB,
    KIOSK,
    PAPER,
    ASSISTED,
    API;

    static Optional<Channel> of(String wire) {
        return Stream.of(values()).filter(channel -> channel.name().equals(wire)).findFirst();
    }

    public String messageKey() {
        return "survey.channel." + name();
    }
}
