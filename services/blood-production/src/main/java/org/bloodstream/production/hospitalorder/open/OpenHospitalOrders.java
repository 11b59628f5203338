package org.bloodstream.production.hospitalorder.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.bloodstream.production.orders.domain.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list of what could not be taken. */
@Repository
class OpenHospitalOrders {
    private static final String BY_HL7 = "hl7:";

    private final DatabaseClient database;
    private final JsonMapper json;

    OpenHospitalOrders(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * @param awaits ORDER, of which none was made, or CANCELLATION of one that stands
     * @param order empty while none was made
     * @param sender MSH-3 and MSH-4 of the hospital's system
     * @param message MSH-10, by which the hospital finds its message
     */
    record Listed(
            UUID hospitalOrder,
            String awaits,
            OdsCode hospital,
            Site site,
            PlacerNumber placerNumber,
            Optional<OrderNumber> order,
            Urgency urgency,
            Optional<Instant> neededBy,
            List<OrderLine> lines,
            String sender,
            String message,
            List<Said> objections,
            Instant since) {}

    record Said(String code, String message) {}

    record Row(
            UUID hospitalOrder,
            String awaits,
            String hospital,
            String site,
            String placerNumber,
            @Nullable String orderNumber,
            String urgency,
            @Nullable Instant neededBy,
            String lines,
            String sender,
            String message,
            String objections,
            Instant since) {}

    /** The most pressing first, as orders are listed. */
    Mono<List<Listed>> open(int limit) {
        return database.sql("""
                        select hospital_order, awaits, hospital, site, placer_number, order_number, urgency, needed_by, lines::text as lines,
                               sender, message, objections::text as objections, awaits_since as since
                        from hospital_order where awaits is not null
                        order by case urgency when 'EMERGENCY' then 0 when 'URGENT' then 1 else 2 end, awaits_since, hospital_order
                        limit :limit""")
                .bind("limit", limit)
                .mapProperties(Row.class)
                .all()
                .map(this::listed)
                .collectList();
    }

    private Listed listed(Row row) {
        return new Listed(
                row.hospitalOrder(),
                row.awaits(),
                new OdsCode(row.hospital()),
                new Site(row.site()),
                new PlacerNumber(row.placerNumber()),
                Optional.ofNullable(row.orderNumber()).map(OrderNumber::new),
                Urgency.valueOf(row.urgency()),
                Optional.ofNullable(row.neededBy()),
                json.readValue(row.lines(), new TypeReference<List<OrderLine>>() {}),
                row.sender().startsWith(BY_HL7) ? row.sender().substring(BY_HL7.length()) : row.sender(),
                row.message(),
                json.readValue(row.objections(), new TypeReference<List<Said>>() {}),
                row.since());
    }
}
