package org.bloodstream.donors.rarepanel.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.callup.application.CallableDonors;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.rarepanel.application.Panel.Call;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.Fit;
import org.bloodstream.donors.rarepanel.domain.PanelObjection;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.DonorDoesNotFit;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.DonorMergedAway;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.DonorNotInvited;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.ExaminationKnown;
import org.bloodstream.donors.rarepanel.domain.TypedDonor;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Donors by the antigens of their red cells, and calls for a named need. */
@Service
public class KeepingThePanel {
    private final Panel panel;
    private final Standings standings;
    private final CallableDonors invitations;
    private final ZoneId zone;

    KeepingThePanel(Panel panel, Standings standings, CallableDonors invitations, ZoneId zone) {
        this.panel = panel;
        this.standings = standings;
        this.invitations = invitations;
        this.zone = zone;
    }

    /** A donor of the panel and how this need fits. */
    public record Found(TypedDonor donor, Fit fit) {}

    /** Confirmed ones first. */
    public Mono<List<Found>> find(Set<Antigen> lacking) {
        return panel.lacking(lacking)
                .map(donor -> new Found(donor, donor.fit(lacking)))
                .filter(found -> found.fit() != Fit.DOES_NOT_FIT)
                .sort(Comparator.comparing(Found::fit)
                        .thenComparing(found -> found.donor().donor()))
                .collectList();
    }

    /** Under every number of the person; empty when there is no such donor. */
    public Mono<TypedDonor> of(UUID donor) {
        return standings.of(List.of(donor)).next().flatMap(_ -> panel.of(donor));
    }

    /** Call inside a transaction. */
    public Mono<PanelOutcome> record(UUID donor, List<Determination> found, Act act) {
        return standings
                .lock(List.of(donor))
                .next()
                .flatMap(register -> panel.of(donor).flatMap(known -> record(register, known, found, act)))
                .defaultIfEmpty(new PanelOutcome.DonorUnknown());
    }

    private Mono<PanelOutcome> record(DonorOnRegister register, TypedDonor known, List<Determination> found, Act act) {
        List<PanelObjection> objections = new ArrayList<>();
        if (register.survivor() instanceof UUID survivor) objections.add(new DonorMergedAway(survivor));
        var repeated = found.stream()
                .filter(each -> known.determinations().stream().anyMatch(before -> sameExamination(before, each)))
                .map(each -> each.antigen().symbol())
                .toList();
        if (!repeated.isEmpty()) objections.add(new ExaminationKnown(repeated));
        return objections.isEmpty()
                ? panel.add(register.donor(), found, act).thenReturn(new PanelOutcome.Recorded(register.donor()))
                : Mono.just(new PanelOutcome.Refused(objections));
    }

    private static boolean sameExamination(Determination one, Determination other) {
        return one.antigen().equals(other.antigen()) && one.evidence().equals(other.evidence());
    }

    /**
     * Call inside a transaction. For a named need the calling rule does not bind; the call counts for it afterwards.
     *
     * @param request the reference of the request for blood
     */
    public Mono<PanelOutcome> call(UUID donor, String request, Set<Antigen> lacking, Channel way, Act act) {
        var call = new Call(UUID.randomUUID(), donor, request, lacking, way, LocalDate.ofInstant(act.at(), zone));
        return standings
                .lock(List.of(donor))
                .next()
                .flatMap(register -> Mono.zip(panel.of(donor), invitations.mayBeInvited(donor))
                        .flatMap(known -> call(register, known.getT1(), known.getT2(), call, act)))
                .defaultIfEmpty(new PanelOutcome.DonorUnknown());
    }

    private Mono<PanelOutcome> call(DonorOnRegister register, TypedDonor known, boolean may, Call call, Act act) {
        List<PanelObjection> objections = new ArrayList<>();
        if (register.survivor() instanceof UUID survivor) objections.add(new DonorMergedAway(survivor));
        if (known.fit(call.lacking()) == Fit.DOES_NOT_FIT) objections.add(new DonorDoesNotFit());
        if (!may && register.survivor() == null) objections.add(new DonorNotInvited());
        return objections.isEmpty()
                ? panel.add(call, act).thenReturn(new PanelOutcome.Recorded(call.donor()))
                : Mono.just(new PanelOutcome.Refused(objections));
    }
}
