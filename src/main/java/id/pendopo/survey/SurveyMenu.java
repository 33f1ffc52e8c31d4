package id.pendopo.survey;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The survey's entries in the menus. */
@Component
class SurveyMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                Entry.open("survey.menu", "/skm", 22),
                new Entry(
                        "survey.menu.officer",
                        "/petugas/survei",
                        22,
                        Set.of(Role.SURVEY_OFFICER.wire(), Role.UNIT_HEAD.wire())));
    }
}
