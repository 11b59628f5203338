package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.BTX;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.Disposition;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.Reaction;

/** One BTX segment. */
final class BtxReader {
    /** Table 0511: final and preliminary state facts; corrections and deletions are not taken as reports. */
    private static final Set<String> STATING = Set.of("F", "P");

    private static final Set<String> MILLILITRES = Set.of("mL", "ml");

    private final BTX btx;
    private final int sequence;
    private final FieldErrors errors;

    BtxReader(BTX btx, int sequence, FieldErrors errors) {
        this.btx = btx;
        this.sequence = sequence;
        this.errors = errors;
    }

    Optional<BedsideReport> read(Optional<OrderNumber> order) {
        var component = component();
        var disposition = disposition();
        checkMessageStatus();
        var volume = disposition.filter(Disposition::isTransfused).flatMap(_ -> volume());
        var reportedAt = required(13, "status-time-missing", "The time of this status is required");
        var started = errors.instant(btx, place(16));
        var ended = errors.instant(btx, place(17));
        checkOrder(started, ended);
        var reaction = reaction();
        return component.flatMap(pack -> disposition.flatMap(fate -> reportedAt.map(at -> new BedsideReport(
                pack,
                fate,
                order.orElse(null),
                volume.orElse(null),
                started.orElse(null),
                ended.orElse(null),
                reaction.orElse(null),
                at))));
    }

    private Optional<ComponentId> component() {
        var donation = part(2, "donation-missing", DonationNumber::new);
        var product = part(3, "product-code-missing", ProductCode::new);
        return donation.flatMap(din -> product.map(code -> new ComponentId(din, code)));
    }

    private <T> Optional<T> part(int field, String missing, Function<String, T> read) {
        var text = Fields.text(btx, field);
        if (text.isEmpty()) errors.missing(place(field), missing, "Donation number and product code name the pack");
        return text.flatMap(value -> errors.reading(place(field), () -> read.apply(value)));
    }

    private Optional<Disposition> disposition() {
        var disposition = Fields.text(btx, 11).flatMap(Disposition::ofHl7);
        if (disposition.isEmpty()) {
            unknown(11, "disposition-status-unknown", "This status is not in table 0513");
        }
        return disposition;
    }

    private void checkMessageStatus() {
        if (!STATING.contains(Fields.text(btx, 12).orElse(""))) {
            unknown(12, "message-status-unsupported", "Only final (F) and preliminary (P) reports are taken");
        }
    }

    private Optional<Integer> volume() {
        var amount = Fields.text(btx, 9);
        if (amount.isPresent() && !MILLILITRES.contains(Fields.text(btx, 10).orElse(""))) {
            unknown(10, "unit-unsupported", "Volumes are in mL");
        }
        return amount.flatMap(text -> errors.reading(place(9), () -> millilitres(text)));
    }

    private static int millilitres(String text) {
        if (!text.matches("\\d{1,5}(\\.0+)?")) {
            throw new UnreadableCodeException("volume-malformed", "The volume is a whole number of mL");
        }
        return BedsideReport.requireVolume(Integer.parseInt(text.replaceFirst("\\..*", "")));
    }

    private Optional<Instant> required(int field, String code, String message) {
        var at = errors.instant(btx, place(field));
        if (at.isEmpty() && !errors.has(place(field))) errors.missing(place(field), code, message);
        return at;
    }

    private void checkOrder(Optional<Instant> started, Optional<Instant> ended) {
        if (started.isPresent() && ended.isPresent() && ended.get().isBefore(started.get())) {
            errors.add(place(17), Hl7Error.DATA_TYPE, "ends-before-start", "The transfusion ends before it starts");
        }
    }

    /** The first reaction; every code given is checked. */
    private Optional<Reaction> reaction() {
        Optional<Reaction> first = Optional.empty();
        for (var repetition : Fields.repetitions(btx, 18)) {
            var code = Fields.component(repetition, 1).orElse("");
            if (code.equals(Reaction.NONE)) continue;
            var reaction = Reaction.ofHl7(code);
            if (reaction.isEmpty()) unknown(18, "reaction-unknown", "This reaction is not in table 0514");
            first = first.or(() -> reaction);
        }
        return first;
    }

    private void unknown(int field, String code, String message) {
        errors.add(place(field), Hl7Error.TABLE_VALUE, code, message);
    }

    private Place place(int field) {
        return new Place("BTX", sequence, field);
    }
}
