package id.pendopo.catalogue;

/** What the body of a component holds. Which component has which shape, the law's table says. */
public enum Shape {
    REQUIREMENTS(Body.Requirements.class),
    STEPS(Body.Steps.class),
    DURATION(ProcessingTime.class),
    FEES(Fees.class),
    PRODUCTS(Body.Products.class),
    CHANNELS(Body.Channels.class),
    LAWS(Body.Laws.class),
    FACILITIES(Body.Facilities.class),
    ITEMS(Body.Items.class),
    TEXT(Body.Prose.class),
    STAFF(Body.Staff.class),
    EVALUATION(Body.Evaluation.class);

    private final Class<? extends Body> type;

    Shape(Class<? extends Body> type) {
        this.type = type;
    }

    public Class<? extends Body> type() {
        return type;
    }
}
