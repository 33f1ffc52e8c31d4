package id.pendopo.calendar;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of calendars. */
@Component
class CalendarStore {

    private static final String CALENDARS =
            """
            select id, code, weekend, joint_leave_off
              from calendar.calendar
             where (organisation_id is null or organisation_id = :organisation)
               and code = any (:codes)
            """;
    private static final String OWN =
            """
            select id, code, weekend, joint_leave_off
              from calendar.calendar
             where organisation_id = :organisation and code = :code
            """;
    private static final String ALL =
            """
            select id, code, weekend, joint_leave_off
              from calendar.calendar
             where organisation_id is null or organisation_id = :organisation
             order by organisation_id nulls first, code
            """;
    private static final String ADD =
            """
            insert into calendar.calendar (id, organisation_id, code)
            values (:id, :organisation, :code)
                on conflict (organisation_id, code) do nothing
            """;
    private static final String SETTINGS =
            """
            update calendar.calendar
               set weekend = :weekend, joint_leave_off = :jointLeaveOff
             where id = :id and organisation_id = :organisation
            """;
    private static final String DAYS =
            """
            select d.day, d.kind, d.name_id, d.name_en, c.code, a.decree
              from calendar.day d
              join calendar.calendar c on c.id = d.calendar_id
              join calendar.amendment a on a.id = d.added_by
              left join calendar.amendment r on r.id = d.removed_by
             where d.calendar_id = any (:calendars)
               and a.recorded_at <= :moment
               and (r.id is null or r.recorded_at > :moment)
             order by d.day
            """;
    private static final String ADD_AMENDMENT =
            """
            insert into calendar.amendment (id, calendar_id, decree, recorded_at, recorded_by)
            values (:id, :calendar, :decree, :now, :author)
            """;
    private static final String REMOVE_DAY =
            """
            update calendar.day
               set removed_by = :amendment
             where calendar_id = :calendar and day = :day and removed_by is null
            """;
    private static final String ADD_DAY =
            """
            insert into calendar.day (calendar_id, day, kind, name_id, name_en, added_by)
            values (:calendar, :day, :kind, :nameId, :nameEn, :amendment)
            """;
    private static final String AMENDMENTS =
            """
            select a.decree, a.recorded_at,
                   (select count(*) from calendar.day d where d.added_by = a.id) as added,
                   (select count(*) from calendar.day d where d.removed_by = a.id) as removed
              from calendar.amendment a
             where a.calendar_id = :calendar
             order by a.recorded_at desc, a.id desc
            """;
    private static final String LOCK =
            "select id from calendar.calendar where id = :calendar for update";

    private final JdbcClient sql;

    CalendarStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of these codes that there are, in no order. */
    List<Calendar> calendars(OrganisationId organisation, Collection<String> codes) {
        return sql.sql(CALENDARS)
                .param("organisation", organisation.value())
                .param("codes", codes.toArray(String[]::new))
                .query(CalendarStore::calendar)
                .list();
    }

    /** The one that a unit of the organisation keeps; the nation's never. */
    Optional<Calendar> own(OrganisationId organisation, String code) {
        return sql.sql(OWN)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(CalendarStore::calendar)
                .optional();
    }

    /** All of the organisation, the nation's first. */
    List<Calendar> all(OrganisationId organisation) {
        return sql.sql(ALL)
                .param("organisation", organisation.value())
                .query(CalendarStore::calendar)
                .list();
    }

    /** Adds one without days, unless it is there. */
    void add(OrganisationId organisation, String code) {
        sql.sql(ADD)
                .param("id", Ids.next())
                .param("organisation", organisation.value())
                .param("code", code)
                .update();
    }

    void settings(
            OrganisationId organisation,
            Calendar calendar,
            @Nullable Set<DayOfWeek> weekend,
            @Nullable Boolean jointLeaveOff) {
        sql.sql(SETTINGS)
                .param("id", calendar.id())
                .param("organisation", organisation.value())
                .param("weekend", weekend == null ? null : numbers(weekend))
                .param("jointLeaveOff", jointLeaveOff)
                .update();
    }

    /** The days of these calendars as they were known at a moment, in the order of their dates. */
    List<MarkedDay> days(List<Calendar> calendars, Instant moment) {
        return sql.sql(DAYS)
                .param("calendars", calendars.stream().map(Calendar::id).toArray(UUID[]::new))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(CalendarStore::day)
                .list();
    }

    /** Waits until nobody else changes the calendar. */
    void lock(Calendar calendar) {
        sql.sql(LOCK).param("calendar", calendar.id()).query(UUID.class).single();
    }

    UUID addAmendment(Calendar calendar, String decree, String author, Instant now) {
        var id = Ids.next();
        sql.sql(ADD_AMENDMENT)
                .param("id", id)
                .param("calendar", calendar.id())
                .param("decree", decree)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("author", author)
                .update();
        return id;
    }

    /** Ends what is said of a day and tells how much that was. */
    int remove(Calendar calendar, LocalDate day, UUID amendment) {
        return sql.sql(REMOVE_DAY)
                .param("calendar", calendar.id())
                .param("day", day)
                .param("amendment", amendment)
                .update();
    }

    void add(Calendar calendar, Change.Mark mark, UUID amendment) {
        sql.sql(ADD_DAY)
                .param("calendar", calendar.id())
                .param("day", mark.date())
                .param("kind", mark.kind().name())
                .param("nameId", mark.nameId())
                .param("nameEn", mark.nameEn())
                .param("amendment", amendment)
                .update();
    }

    /** The latest first. */
    List<Amendment> amendments(Calendar calendar) {
        return sql.sql(AMENDMENTS)
                .param("calendar", calendar.id())
                .query(
                        (row, _) ->
                                new Amendment(
                                        row.getString("decree"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getInt("added"),
                                        row.getInt("removed")))
                .list();
    }

    private static Calendar calendar(ResultSet row, int number) throws SQLException {
        var weekend = row.getArray("weekend");
        return new Calendar(
                row.getObject("id", UUID.class),
                row.getString("code"),
                weekend == null ? null : days((Short[]) weekend.getArray()),
                row.getObject("joint_leave_off", Boolean.class));
    }

    private static Set<DayOfWeek> days(Short[] numbers) {
        return Stream.of(numbers).map(number -> DayOfWeek.of(number)).collect(Collectors.toSet());
    }

    private static Short[] numbers(Set<DayOfWeek> days) {
        return days.stream().map(day -> (short) day.getValue()).sorted().toArray(Short[]::new);
    }

    private static MarkedDay day(ResultSet row, int number) throws SQLException {
        return new MarkedDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name_id"),
                row.getString("name_en"),
                row.getString("code"),
                row.getString("decree"));
    }
}
