package org.bloodstream.production.nonconformance.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.nonconformance.domain.ActionKind;
import org.bloodstream.production.nonconformance.domain.CauseKind;
import org.bloodstream.production.nonconformance.domain.NonConformanceKind;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.production.nonconformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/**
 * @param donation that it is about, or whose pack it is about
 * @param printed that donation, as on the label
 * @param component that it is about, alone
 */
record ListedNonConformance(
        NonConformanceNumber nonConformance,
        NonConformanceKind kind,
        Severity severity,
        Optional<DonationNumber> donation,
        Optional<String> printed,
        Optional<ComponentId> component,
        Optional<CauseKind> cause,
        Instant openedAt,
        String openedBy,
        Optional<Instant> closedAt,
        Optional<String> closedBy,
        List<ListedAction> actions) {
    ListedNonConformance {
        actions = List.copyOf(actions);
    }

    /** @param overdue its day has passed, and it is not completed */
    record ListedAction(
            int action,
            ActionKind kind,
            String owner,
            LocalDate dueOn,
            Optional<Instant> completedAt,
            boolean overdue) {}

    record Row(
            String number,
            String kind,
            String severity,
            @Nullable String donation,
            @Nullable String component,
            @Nullable String cause,
            Instant openedAt,
            String openedBy,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {
        ListedNonConformance listed(List<ListedAction> actions) {
            var pack = Optional.ofNullable(component).map(ComponentId::parse);
            var about = pack.map(ComponentId::donation)
                    .or(() -> Optional.ofNullable(donation).map(DonationNumber::new));
            return new ListedNonConformance(
                    new NonConformanceNumber(number),
                    NonConformanceKind.valueOf(kind),
                    Severity.valueOf(severity),
                    about,
                    about.map(DonationNumber::printed),
                    pack,
                    Optional.ofNullable(cause).map(CauseKind::valueOf),
                    openedAt,
                    openedBy,
                    Optional.ofNullable(closedAt),
                    Optional.ofNullable(closedBy),
                    actions);
        }
    }

    record ActionRow(
            String number,
            int action,
            String kind,
            String owner,
            LocalDate dueOn,
            @Nullable Instant completedAt) {
        ListedAction listed(LocalDate today) {
            return new ListedAction(
                    action,
                    ActionKind.valueOf(kind),
                    owner,
                    dueOn,
                    Optional.ofNullable(completedAt),
                    completedAt == null && dueOn.isBefore(today));
        }
    }
}
