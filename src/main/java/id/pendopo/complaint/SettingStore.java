package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what an organisation settled about complaints. */
@Component
public class SettingStore {

    private static final String SUPERVISION =
            """
            select supervision_unit
              from complaint.setting
             where organisation_id = :organisation and supervision_unit is not null
            """;
    private static final String SET =
            """
            insert into complaint.setting (organisation_id, supervision_unit)
            values (:organisation, :unit)
                on conflict (organisation_id) do update
               set supervision_unit = excluded.supervision_unit
            """;

    private final JdbcClient sql;

    SettingStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<UnitId> supervision(OrganisationId organisation) {
        return sql.sql(SUPERVISION)
                .param("organisation", organisation.value())
                .query((row, number) -> new UnitId(row.getObject("supervision_unit", UUID.class)))
                .optional();
    }

    public void supervision(OrganisationId organisation, UnitId unit) {
        sql.sql(SET)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .update();
    }
}
