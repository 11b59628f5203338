package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.bloodstream.donors.migration.domain.SourceRow;
import org.bloodstream.donors.search.domain.IndexedName;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A portion as one argument of a statement. */
@Component
class PortionJson {
    private final JsonMapper json;
    private final Spelling spelling;

    PortionJson(JsonMapper json, Spelling spelling) {
        this.json = json;
        this.spelling = spelling;
    }

    String rows(List<SourceRow> rows) {
        return json.writeValueAsString(rows.stream().map(SourceRow::values).toList());
    }

    /**
     * Donors with their pseudonyms, which are random, and with the keys that search finds them by. A row that is there twice
     * is written once.
     */
    String donors(List<SourceRow> rows, Map<String, UUID> known) {
        var donors = new HashMap<String, Map<String, Object>>();
        for (var row : rows) {
            var donor = known.getOrDefault(row.number(), UUID.randomUUID());
            donors.putIfAbsent(row.number(), donor(row, donor));
        }
        return json.writeValueAsString(donors.values());
    }

    private Map<String, Object> donor(SourceRow row, UUID donor) {
        var index = IndexedName.of(
                row.values().getOrDefault("family_name", ""), row.values().getOrDefault("given_name", ""), spelling);
        var values = new HashMap<String, Object>(row.values());
        values.put("donor", donor);
        values.put("names_normal", index.normal());
        values.put("name_sounds", index.sounds());
        values.put("name_keys", index.keys());
        return values;
    }

    String faults(List<Refused> refused) {
        List<Map<String, Object>> faults = new ArrayList<>();
        for (var row : refused) {
            for (int i = 0; i < row.faults().size(); i++) {
                var fault = row.faults().get(i);
                faults.add(Map.of(
                        "line", row.line(),
                        "fault", i,
                        "column_name", fault.column(),
                        "code", fault.code(),
                        "words", fault.words()));
            }
        }
        return json.writeValueAsString(faults);
    }
}
