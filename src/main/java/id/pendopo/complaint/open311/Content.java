package id.pendopo.complaint.open311;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an answer says, before it becomes XML or JSON by the “Spark” rules of Open311. */
sealed interface Content {

    /**
     * One value.
     *
     * @param value text, number or truth; null where nothing is known
     */
    record Value(@Nullable Object value) implements Content {}

    /** Values with their names, in their order. */
    record Fields(Map<String, Content> all) implements Content {

        Fields() {
            this(new LinkedHashMap<>());
        }

        Fields with(String name, @Nullable Object value) {
            all.put(name, value instanceof Content content ? content : new Value(value));
            return this;
        }
    }

    /**
     * Things of one kind: in XML each has its name, in JSON none.
     *
     * @param each name of one
     */
    record Items(String each, List<Content> all) implements Content {

        static <T> Items of(String each, Collection<T> things, Function<T, Content> content) {
            return new Items(each, things.stream().map(content).toList());
        }
    }

    /**
     * A whole answer.
     *
     * @param name of the outermost element in XML
     */
    record Reply(String name, Content content) {}
}
