package id.pendopo.survey.overview;

/** How one figure is made of the surveys of many units. */
public enum Method {
    /** Each unit counts alike, however many people it asked. */
    MEAN_OF_UNITS,
    /** Each person counts alike, whichever unit he or she used. */
    POOLED
}
