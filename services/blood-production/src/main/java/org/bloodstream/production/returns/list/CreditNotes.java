package org.bloodstream.production.returns.list;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.returns.domain.Credit;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.bloodstream.production.returns.domain.ReturnReason;
import org.bloodstream.production.storage.domain.Unfitness;

/** The credit notes of a month, one for each hospital that gave something back. What a unit costs is the accounts' to say. */
record CreditNotes(YearMonth month, List<CreditNote> notes) {
    /** @param note its number: {@code CN-BHSCT-2026-11} */
    record CreditNote(String note, OdsCode hospital, int credited, List<Line> lines) {
        static CreditNote of(YearMonth month, OdsCode hospital, List<ListedReturn> received) {
            var lines = IntStream.range(0, received.size())
                    .mapToObj(index -> Line.of(index + 1, received.get(index)))
                    .toList();
            int credited = (int) lines.stream()
                    .filter(line -> line.credit() != Credit.NOT_CREDITED)
                    .count();
            return new CreditNote("CN-%s-%s".formatted(hospital, month), hospital, credited, lines);
        }
    }

    /** @param unfit why it was discarded; none when it went to stock */
    record Line(
            int line,
            ReturnNumber number,
            ComponentId component,
            ComponentKind kind,
            ReturnReason reason,
            Credit credit,
            List<Unfitness> unfit,
            Instant receivedAt) {
        static Line of(int line, ListedReturn received) {
            return new Line(
                    line,
                    received.number(),
                    received.component(),
                    received.kind(),
                    received.reason(),
                    Objects.requireNonNull(received.credit()),
                    received.unfit(),
                    Objects.requireNonNull(received.endedAt()));
        }
    }

    /** @param received by hospital, then in the order of receipt */
    static CreditNotes of(YearMonth month, List<ListedReturn> received) {
        var byHospital = received.stream()
                .collect(Collectors.groupingBy(ListedReturn::hospital, LinkedHashMap::new, Collectors.toList()));
        return new CreditNotes(
                month,
                byHospital.entrySet().stream()
                        .map(entry -> CreditNote.of(month, entry.getKey(), entry.getValue()))
                        .toList());
    }
}
