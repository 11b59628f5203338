package org.bloodstream.donors.counselling.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingClosed;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingOpened;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorContacted;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorCounselled;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.CounsellingTask;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reactive results that concern donors, and the tasks that follow from them. */
public interface CounsellingTasks {
    /** @return false when this very event was taken before */
    Mono<Boolean> keep(ReactiveResult result);

    /** Results that have no task, because their donation was not known; each is one transaction's alone. */
    Flux<ReactiveResult> unmatched(int most);

    /** Whose donation it is; empty while it is not known. */
    Mono<UUID> donorOf(DonationNumber donation);

    /** The task that is not closed yet, kept from every other change until the transaction ends. */
    Mono<CounsellingTask> running(DonationNumber donation, CounsellingKind kind);

    Mono<Void> match(ReactiveResult result, UUID task);

    Mono<Void> open(CounsellingTask task, CounsellingOpened event, Act act);

    /** @param letter absent when none goes, for {@code noLetter}, a code */
    Mono<Void> wrote(UUID task, @Nullable UUID letter, @Nullable String noLetter);

    Mono<CounsellingTask> lock(UUID task);

    /** @param words of the clinician: health data, kept here and in no event */
    Mono<Void> contacted(DonorContacted event, @Nullable String words, Act act);

    Mono<Void> counselled(DonorCounselled event, @Nullable String words, Act act);

    Mono<Void> closed(CounsellingClosed event, @Nullable String words, Act act);
}
