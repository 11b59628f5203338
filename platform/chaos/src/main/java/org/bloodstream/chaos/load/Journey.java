package org.bloodstream.chaos.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bloodstream.region.people.Patient;
import org.bloodstream.region.people.Person;

/** One donation, from the donor to its end: to a fridge, a patient, or the bin. */
final class Journey {
    private static final int WAITS = 100;
    private static final long WAIT_MILLIS = 250;
    private static final int SHELVED = 15;
    private static final int WASTED = 10;
    private static final int BY_FHIR = 40;

    private final long number;
    private final Person donor;
    private final Patient patient;
    private final Patient other;
    private final String centrifuge;
    private final Desk desk;
    private final Post post;
    private final Settling settling;
    private final Random random;
    private final Executor threads;
    private final BooleanSupplier releaseBefore;

    /**
     * @param number unique in a run
     * @param other somebody whom the pack is not for
     * @param centrifuge with which the donation is processed
     * @param releaseBefore whether one may answer that knows no scanning back
     */
    Journey(
            long number,
            Person donor,
            Patient patient,
            Patient other,
            String centrifuge,
            Desk desk,
            Post post,
            Settling settling,
            Random random,
            Executor threads,
            BooleanSupplier releaseBefore) {
        this.number = number;
        this.donor = donor;
        this.patient = patient;
        this.other = other;
        this.centrifuge = centrifuge;
        this.desk = desk;
        this.post = post;
        this.settling = settling;
        this.random = random;
        this.threads = threads;
        this.releaseBefore = releaseBefore;
    }

    void travel() throws InterruptedException {
        var donation = collected();
        if (donation.isEmpty()) return;
        var pack = supplied(donation.get());
        if (pack.isEmpty() || happens(SHELVED)) return;
        if (happens(WASTED)) {
            awaited(() -> Acts.waste(pack.get().component()));
            return;
        }
        use(pack.get());
    }

    private Optional<String> collected() throws InterruptedException {
        var registration = Acts.register(donor);
        var registered = ask(registration);
        if (!registered.isAccepted()) return Optional.empty();
        if (happens(settling.mischief().forgeries())) ask(Acts.forge(registration, donor));
        look(Question.donor(registered.text("donor")));
        if (!ask(Acts.assess(registered.text("donor"))).isAccepted()) return Optional.empty();
        var collected = ask(Acts.collect(registered.text("donor")));
        return collected.isAccepted() ? Optional.of(collected.text("donation")) : Optional.empty();
    }

    /** The red cells, when they were despatched. */
    private Optional<Pack> supplied(String donation) throws InterruptedException {
        if (!awaited(() -> Acts.receive(donation)).isAccepted()) return Optional.empty();
        var processed = ask(Acts.process(donation, centrifuge));
        if (!processed.isAccepted()) return Optional.empty();
        inDisorder(Acts.results(donation, donor.group()));
        Optional<Pack> red = Optional.empty();
        for (var made : processed.body().path("components").values()) {
            var component = made.path("component").asString("");
            var labelled = ask(Acts.label(component));
            var released = ask(Acts.release(component));
            if (!released.isAccepted()) continue;
            var expires = made.path("expiresAt").asString("");
            var pack = new Pack(donation, component, donor.group(), labelled.text("label"), expires);
            scannedBack(pack);
            if (component.contains("DRC01000")) red = Optional.of(pack);
        }
        if (red.isPresent()) despatched(red.get());
        return red;
    }

    /** Whether this release has answered; the one before may not know what is asked, and sends packs without it. */
    private boolean scannedBack(Pack pack) throws InterruptedException {
        var mayBeUnknown = releaseBefore.getAsBoolean();
        var answer = ask(Acts.scanBack(pack.component(), pack.label()));
        var unknown = answer.status().equals("404");
        if (unknown && !mayBeUnknown) throw new IllegalStateException("this release scans no label back");
        return !unknown;
    }

    /** Scanned back once more where the release before was asked to, and this one is to send it. */
    private void despatched(Pack pack) throws InterruptedException {
        var answer = contested(Acts.despatch(pack.component()));
        for (var wait = 0; wait < WAITS && isUnread(answer); wait++) {
            if (scannedBack(pack)) answer = ask(Acts.despatch(pack.component()));
            else Thread.sleep(WAIT_MILLIS);
        }
    }

    private static boolean isUnread(Answer despatch) {
        return despatch.body().path("objections").valueStream().anyMatch(each -> each.path("code")
                .asString("")
                .equals("label-not-verified"));
    }

    private void use(Pack pack) throws InterruptedException {
        var letters = new Letters("J" + number, patient, pack);
        if (happens(settling.mischief().poison())) send(letters.poison(random.nextInt(4)));
        inform(letters);
        look(Question.groupAndScreen(patient));
        look(Question.needs(patient));
        if (!arrived(pack) || !issued(letters, pack)) return;
        var check = go(pack);
        if (check.isEmpty()) return;
        contested(Acts.start(pack.component(), check.get()));
        if (ask(Acts.stop(pack.component())).isAccepted()) send(letters.discharge());
    }

    /** In their order, or not: the messages of one patient overtake one another in real life. */
    private void inform(Letters letters) throws InterruptedException {
        var all = new ArrayList<>(List.of(letters.admit(), letters.groupReport("A"), letters.groupReport("B")));
        if (happens(settling.mischief().disorder())) Collections.shuffle(all, random);
        for (var letter : all) send(letter);
        if (happens(BY_FHIR)) ask(Acts.request(patient.hcn(), letters.orderNumber()));
        else send(letters.order());
    }

    private boolean arrived(Pack pack) throws InterruptedException {
        var path = "/api/laboratory/components/" + pack.component();
        for (var wait = 0; wait < WAITS; wait++) {
            settling.shift().next();
            if (desk.finds(Service.LIMS_BRIDGE, "transfusion-scientist", path)) return true;
            Thread.sleep(WAIT_MILLIS);
        }
        return false;
    }

    /** Sometimes the laboratory issues one pack to two patients at the same moment. */
    private boolean issued(Letters letters, Pack pack) throws InterruptedException {
        var issue = letters.issue();
        if (!happens(settling.mischief().contests())) return send(issue).isAccepted();
        var rival = new Letters("X" + number, other, pack).issue();
        var both = CompletableFuture.supplyAsync(() -> uninterrupted(() -> send(rival)), threads);
        var ours = send(issue);
        both.join();
        return ours.isAccepted();
    }

    private Optional<String> go(Pack pack) throws InterruptedException {
        for (var wait = 0; wait < WAITS; wait++) {
            var check = ask(Acts.check(pack.component(), patient.hcn(), pack.label()));
            if (check.text("answer").equals("GO")) return Optional.of(check.text("check"));
            Thread.sleep(WAIT_MILLIS * 2);
        }
        return Optional.empty();
    }

    /** Waits for what travels by events: refused before, accepted after; each try is an intent of its own. */
    private Answer awaited(Supplier<Command> command) throws InterruptedException {
        var answer = ask(command.get());
        for (var wait = 0; wait < WAITS && !answer.isAccepted(); wait++) {
            Thread.sleep(WAIT_MILLIS);
            answer = ask(command.get());
        }
        return answer;
    }

    /** Sometimes two people do the same at the same moment, each under a key of their own. */
    private Answer contested(Command command) throws InterruptedException {
        if (!happens(settling.mischief().contests())) return ask(command);
        var rival = CompletableFuture.supplyAsync(() -> uninterrupted(() -> ask(command.anew())), threads);
        var answer = ask(command);
        rival.join();
        return answer;
    }

    /** A window of independent commands, shuffled and a few at a time. */
    private void inDisorder(List<Command> commands) throws InterruptedException {
        var shuffled = new ArrayList<>(commands);
        Collections.shuffle(shuffled, random);
        for (var from = 0; from < shuffled.size(); from += 4) {
            var window = shuffled.subList(from, Math.min(from + 4, shuffled.size())).stream()
                    .map(command -> CompletableFuture.supplyAsync(() -> uninterrupted(() -> ask(command)), threads))
                    .toList();
            window.forEach(CompletableFuture::join);
        }
    }

    private Answer ask(Command command) throws InterruptedException {
        settling.shift().next();
        return desk.settle(command, settling);
    }

    private void look(Question question) throws InterruptedException {
        settling.shift().next();
        desk.open(question, number);
    }

    private Answer send(Letter letter) throws InterruptedException {
        settling.shift().next();
        return post.settle(letter, settling);
    }

    private boolean happens(int inAHundred) {
        return Mischief.happens(inAHundred, random);
    }

    private interface Asking {
        Answer ask() throws InterruptedException;
    }

    private static Answer uninterrupted(Asking asking) {
        try {
            return asking.ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
