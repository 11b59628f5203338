package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.group.BTS_O31_ORDER;
import ca.uhn.hl7v2.model.v251.message.BTS_O31;
import ca.uhn.hl7v2.model.v251.segment.BTX;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.OrderNumber;

/** BTS^O31: what became of each pack, one BTX for each. */
final class BedsideReports {
    private final FieldErrors errors;
    private final Set<ComponentId> seen = new HashSet<>();

    BedsideReports(FieldErrors errors) {
        this.errors = errors;
    }

    List<BedsideReport> read(BTS_O31 message) {
        List<BedsideReport> reports = new ArrayList<>();
        int sequence = 0;
        for (int index = 0; index < message.getORDERReps(); index++) {
            var order = message.getORDER(index);
            var number = order(order, index + 1);
            for (int pack = 0; pack < order.getPRODUCT_STATUSReps(); pack++) {
                sequence++;
                read(order.getPRODUCT_STATUS(pack).getBTX(), sequence, number).ifPresent(reports::add);
            }
        }
        if (sequence == 0) errors.missing(new Place("BTX", 1, 0), "report-missing", "The message reports on no pack");
        return reports;
    }

    private Optional<OrderNumber> order(BTS_O31_ORDER order, int sequence) {
        return Fields.text(order.getORC(), 2).isEmpty()
                ? Optional.empty()
                : new OrderReader(errors).placerNumber(order.getORC(), sequence);
    }

    private Optional<BedsideReport> read(BTX btx, int sequence, Optional<OrderNumber> order) {
        var report = new BtxReader(btx, sequence, errors).read(order);
        report.filter(read -> !seen.add(read.component()))
                .ifPresent(_ -> errors.add(
                        new Place("BTX", sequence, 2),
                        Hl7Error.DUPLICATE_KEY,
                        "component-repeated",
                        "Two reports of this message are about one pack"));
        return report;
    }
}
