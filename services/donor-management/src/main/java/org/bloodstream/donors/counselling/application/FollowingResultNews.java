package org.bloodstream.donors.counselling.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks.Kind;
import org.bloodstream.donors.counselling.application.MarkedResults.Marked;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A deferral and a talk that rest on a result which was void, or which the reference laboratory did not confirm, are shown to a
 * clinician. Nothing is undone: the deferral holds until a clinician ends it.
 */
@Service
public class FollowingResultNews {
    private static final String OTHER_STANDS = "another-reactive-result-stands";

    private final MarkedResults results;
    private final CounsellingTasks counselling;
    private final ClinicianTasks tasks;

    FollowingResultNews(MarkedResults results, CounsellingTasks counselling, ClinicianTasks tasks) {
        this.results = results;
        this.counselling = counselling;
        this.tasks = tasks;
    }

    /** Call inside a transaction. What concerned nobody, as most results do, still concerns nobody. */
    public Mono<Void> learn(ResultNews news, Act act) {
        return results.mark(news).filter(Marked::followed).flatMap(marked -> counselling
                .donorOf(news.donation())
                .flatMap(donor -> raise(kind(news), news.event(), donor, news.donation(), marked.othersStand(), act)));
    }

    /** Of a result whose donation became known only after the reference laboratory had spoken. */
    Mono<Void> catchUp(ReactiveResult result, UUID donor, Act act) {
        return results.notConfirmedBy(result)
                .flatMap(event -> raise(Kind.CONFIRMED_NEGATIVE, event, donor, result.donation(), false, act));
    }

    private Mono<Void> raise(Kind kind, UUID about, UUID donor, DonationNumber donation, boolean othersStand, Act act) {
        var codes = othersStand ? List.of(OTHER_STANDS) : List.<String>of();
        return tasks.raise(new ClinicianTasks.Task(kind, about, donor, donation, codes), act);
    }

    private static Kind kind(ResultNews news) {
        return switch (news) {
            case ResultNews.Voided _ -> Kind.RESULTS_VOIDED;
            case ResultNews.ConfirmedNegative _ -> Kind.CONFIRMED_NEGATIVE;
        };
    }
}
