package id.pendopo.survey.groups;

import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Channel;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.ProfileChoices;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which groups are looked at, and what they are called. */
@Component
class GroupNames {

    private final Instruments instruments;
    private final AccessNeeds needs;
    private final ServiceNames services;

    GroupNames(Instruments instruments, AccessNeeds needs, ServiceNames services) {
        this.instruments = instruments;
        this.needs = needs;
        this.services = services;
    }

    /**
     * Every group that could be there, whether anybody stands in it or not: a list of those that
     * occur would tell of people already.
     */
    List<EquityGaps.Wish> wishes(Survey survey) {
        return List.of(
                new EquityGaps.Wish(Facet.NEED, Facet.NONE, needCodes()),
                new EquityGaps.Wish(
                        Facet.SEX_NEED,
                        Facet.NONE,
                        codes(Facet.SEX, survey).stream()
                                .map(sex -> sex + "|" + Facet.ANY)
                                .toList()),
                all(Facet.SEX, survey),
                all(Facet.AGE, survey),
                all(Facet.EDUCATION, survey),
                all(Facet.OCCUPATION, survey),
                all(Facet.SERVICE, survey),
                all(Facet.CHANNEL, survey));
    }

    private EquityGaps.Wish all(Facet facet, Survey survey) {
        return new EquityGaps.Wish(facet, null, codes(facet, survey));
    }

    private List<String> needCodes() {
        var codes = needs.all("id").stream().map(AccessNeeds.Need::code);
        return Stream.concat(Stream.of(Facet.ANY), codes).toList();
    }

    private List<String> codes(Facet facet, Survey survey) {
        return switch (facet) {
            case SEX -> instruments.choices().codes(ProfileChoices.SEX);
            case EDUCATION -> instruments.choices().codes(ProfileChoices.EDUCATION);
            case OCCUPATION -> instruments.choices().codes(ProfileChoices.OCCUPATION);
            case AGE -> Facet.ages();
            case SERVICE -> survey.services().size() < 2 ? List.of() : survey.services();
            case CHANNEL -> Stream.of(Channel.values()).map(Channel::name).toList();
            case NEED, SEX_NEED, SERVICE_NEED -> List.of();
        };
    }

    /** What the group is called; the name of a service is Indonesian. */
    String name(Facet facet, String code, Survey survey, Texts texts) {
        var language = texts.locale().getLanguage();
        return switch (facet) {
            case NEED ->
                    code.equals(Facet.ANY) || code.equals(Facet.NONE)
                            ? texts.t("survey.groups.need." + code)
                            : need(code, language);
            case SEX -> choice(ProfileChoices.SEX, code, language);
            case EDUCATION -> choice(ProfileChoices.EDUCATION, code, language);
            case OCCUPATION -> choice(ProfileChoices.OCCUPATION, code, language);
            case SERVICE -> services.name(survey.organisation(), code);
            case CHANNEL -> texts.t("survey.channel." + code);
            case AGE -> texts.t("survey.groups.age", code.replace("-", "–"));
            case SEX_NEED, SERVICE_NEED ->
                    texts.t(
                            "survey.groups.sexNeed",
                            choice(
                                    ProfileChoices.SEX,
                                    code.substring(0, code.indexOf('|')),
                                    language));
        };
    }

    private String need(String code, String language) {
        return needs.all(language).stream()
                .filter(need -> need.code().equals(code))
                .map(AccessNeeds.Need::name)
                .findFirst()
                .orElse(code);
    }

    private String choice(String field, String code, String language) {
        return instruments.choices().name(field, code, language);
    }

    /** The element's name as it stands in a table. */
    String element(Survey survey, String key, Locale locale) {
        return instruments.of(survey.instrument()).of(key).name().in(locale.getLanguage());
    }
}
