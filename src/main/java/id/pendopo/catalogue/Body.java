package id.pendopo.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a standard says on one component of the law. */
public sealed interface Body
        permits Body.Requirements,
                Body.Steps,
                ProcessingTime,
                Fees,
                Body.Products,
                Body.Channels,
                Body.Laws,
                Body.Facilities,
                Body.Items,
                Body.Prose,
                Body.Staff,
                Body.Evaluation {

    /** Nothing is said. */
    boolean blank();

    /** The sentences and names in it, for the search. */
    default Stream<String> texts() {
        return Stream.of();
    }

    /** What a person must bring, tell or fulfil. */
    record Requirements(List<Requirement> requirements) implements Body {
        public Requirements {
            requirements = List.copyOf(requirements);
        }

        /** Those that are carried to the counter. */
        public List<Requirement> ofKind(RequirementKind... kinds) {
            var wanted = List.of(kinds);
            return requirements.stream().filter(one -> wanted.contains(one.kind())).toList();
        }

        @Override
        public boolean blank() {
            return requirements.isEmpty();
        }

        @Override
        public Stream<String> texts() {
            return requirements.stream().flatMap(one -> words(one.title(), one.condition()));
        }
    }

    /**
     * One of them.
     *
     * @param condition when it is asked for; null when always
     */
    record Requirement(
            String title,
            RequirementKind kind,
            boolean mandatory,
            @Nullable String condition,
            @Nullable String description) {}

    enum RequirementKind {
        DOCUMENT,
        ITEM,
        CONDITION,
        DATA
    }

    /** The way from the first step to the last. */
    record Steps(List<Step> steps) implements Body {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public boolean blank() {
            return steps.isEmpty();
        }

        @Override
        public Stream<String> texts() {
            return steps.stream().flatMap(step -> words(step.title()));
        }
    }

    /** One step; minutes only where they can be said. */
    record Step(
            String title, @Nullable String description, Actor actor, @Nullable Integer minutes) {}

    /** Who takes a step. */
    enum Actor {
        APPLICANT,
        FRONT,
        BACK,
        OTHER_AGENCY
    }

    /** What a person gets. */
    record Products(List<Product> products) implements Body {
        public Products {
            products = List.copyOf(products);
        }

        @Override
        public boolean blank() {
            return products.isEmpty();
        }

        @Override
        public Stream<String> texts() {
            return products.stream().map(Product::name);
        }
    }

    record Product(String name, ProductForm form, @Nullable String validity) {}

    enum ProductForm {
        DOCUMENT,
        GOODS,
        SERVICE,
        DATA
    }

    /** Where to complain, and when the answer comes. */
    record Channels(List<Channel> channels, String text, int answerWorkingDays) implements Body {
        public Channels {
            channels = List.copyOf(channels);
        }

        /** The number to call; null when there is none. */
        public @Nullable Channel phone() {
            return channels.stream()
                    .filter(one -> one.type() == ChannelType.PHONE)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean blank() {
            return channels.isEmpty();
        }
    }

    record Channel(ChannelType type, String value, @Nullable String hours) {}

    enum ChannelType {
        COUNTER,
        PHONE,
        SMS,
        WHATSAPP,
        EMAIL,
        WEB,
        SP4N
    }

    /** The law it rests on. */
    record Laws(List<Law> laws) implements Body {
        public Laws {
            laws = List.copyOf(laws);
        }

        @Override
        public boolean blank() {
            return laws.isEmpty();
        }
    }

    record Law(String title) {}

    /** Equipment; what is there for vulnerable groups is marked. */
    record Facilities(List<Facility> facilities) implements Body {
        public Facilities {
            facilities = List.copyOf(facilities);
        }

        @Override
        public boolean blank() {
            return facilities.isEmpty();
        }
    }

    record Facility(String name, boolean forVulnerable) {}

    /** A list of sentences. */
    record Items(List<String> items) implements Body {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean blank() {
            return items.isEmpty();
        }
    }

    /** A paragraph. */
    record Prose(String text) implements Body {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /** How many work at it, by role. */
    record Staff(List<Post> staff) implements Body {
        public Staff {
            staff = List.copyOf(staff);
        }

        public int total() {
            return staff.stream().mapToInt(Post::count).sum();
        }

        @Override
        public boolean blank() {
            return staff.isEmpty();
        }
    }

    record Post(String role, int count) {}

    /** How and how often the work is judged. */
    record Evaluation(String text, int everyMonths) implements Body {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /** Those that are there. */
    static Stream<String> words(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(String::valueOf);
    }
}
