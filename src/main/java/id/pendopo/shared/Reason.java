package id.pendopo.shared;

/**
 * Why something was refused. Each module has one enum of them, {@code Refusal}; every constant has
 * a sentence in each language that says how to mend it.
 */
public interface Reason {

    /** The constant's own name. */
    String name();

    /** Key of the sentence, such as {@code survey.refusal.TOO_FEW_ANSWERS}. */
    default String messageKey() {
        return getClass().getPackageName().substring("id.pendopo.".length()) + ".refusal." + name();
    }

    /** The code of JSON answers, such as {@code too_few_answers}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** HTTP status of a refusal for this reason alone. */
    default int status() {
        return 422;
    }
}
