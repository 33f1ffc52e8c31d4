package id.pendopo.catalogue;

/**
 * A component that the law asks of every standard (UU 25/2009, Article 21), named in the reader's
 * language.
 *
 * @param code the code on the wire, such as {@code SD1}
 */
public record LawComponent(String code, Part part, Shape shape, String name) {

    /** The two halves of Permenpan RB 15/2014. */
    public enum Part {
        SERVICE_DELIVERY,
        MANUFACTURING
    }
}
