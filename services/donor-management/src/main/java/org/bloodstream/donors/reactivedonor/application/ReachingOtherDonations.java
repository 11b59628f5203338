package org.bloodstream.donors.reactivedonor.application;

import java.util.UUID;
import org.bloodstream.donors.counselling.application.FollowingReactiveResult;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.reactivedonor.domain.DonorFoundReactive;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A donor who turns positive reaches every donation, however old (ST-10 of 14_stories.md). Only this service knows which they
 * are. An antibody of red cells is no infection, and every donation is screened for it by itself [D].
 */
@Service
class ReachingOtherDonations implements FollowingReactiveResult {
    private final OtherDonations others;

    ReachingOtherDonations(OtherDonations others) {
        this.others = others;
    }

    @Override
    public Mono<Void> follow(ReactiveResult result, UUID donor, Act act) {
        return result.kind() == CounsellingKind.INFECTION_MARKER
                ? tell(others.untold(result.event()), act)
                : Mono.empty();
    }

    @Override
    public Mono<Void> catchUp(int most, Act act) {
        return tell(others.untold(most), act);
    }

    /** Read to the end first: the transaction has one connection. */
    private Mono<Void> tell(Flux<DonorFoundReactive> untold, Act act) {
        return untold.collectList()
                .flatMapIterable(found -> found)
                .concatMap(event -> others.tell(event, act))
                .then();
    }
}
