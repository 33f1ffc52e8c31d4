package id.pendopo.browser;

import java.util.List;
import java.util.stream.Stream;

/** The fixtures of all pages. */
final class PageFixtures {

    private PageFixtures() {}

    static List<PageFixture> all() {
        return Stream.of(
                        HouseFixtures.all(),
                        PlaceFixtures.all(),
                        AuditFixtures.all(),
                        CalendarFixtures.all(),
                        CatalogueFixtures.all(),
                        ComplaintVoiceFixtures.all(),
                        StandardFixtures.all(),
                        MaklumatFixtures.all(),
                        FollowFixtures.all(),
                        FollowerFixtures.all(),
                        ExchangeFixtures.all(),
                        IdentityFixtures.all(),
                        OfficerFixtures.all(),
                        SafetyFixtures.all(),
                        CitizenFixtures.all(),
                        PasskeyFixtures.all(),
                        LoanFixtures.all(),
                        SurveyFixtures.all(),
                        GroupFixtures.all(),
                        SurveyDeskFixtures.all(),
                        DeskWorkFixtures.all(),
                        InvitationFixtures.all(),
                        IntegrityFixtures.all(),
                        CounterFixtures.all(),
                        PaperFixtures.all(),
                        QuestionnaireFixtures.all(),
                        ReportFixtures.all(),
                        ComplaintIntakeFixtures.all(),
                        ComplaintSafeFixtures.all(),
                        ComplaintDeskFixtures.all(),
                        ComplaintDeskSettingFixtures.all(),
                        ComplaintClusterFixtures.all(),
                        ComplaintOpeningFixtures.all(),
                        ComplaintExchangeFixtures.all(),
                        FollowUpFixtures.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Pages that exist only until somebody moves in: {@link EmptyHouseTests} looks at them. */
    static List<PageFixture> inAnEmptyHouse() {
        return EmptyHouseFixtures.all();
    }
}
