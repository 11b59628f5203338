package org.bloodstream.chaos.run;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.check.AsOf;
import org.bloodstream.chaos.check.Landmark;
import org.bloodstream.chaos.check.Loss;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.load.Shift;
import org.bloodstream.chaos.state.Commits;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.StateReader;
import org.bloodstream.embedded.Home;
import org.bloodstream.embedded.PostgresBackups;
import org.bloodstream.local.PairedPlatform;

/**
 * {@code make test-restore}: Kafka is lost with all its topics while people work, and filled again from the journals; the
 * databases are restored beside themselves to an instant between two commits, to the entry; then everything but the backups
 * is destroyed and restored. Nothing that was accepted before the last backup may be missing, and what was accepted after it
 * and is gone is named.
 */
public final class Restoring {
    private static final Duration FINISHING = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final PairedPlatform platform;
    private final Options options;
    private final Folder folder;
    private final EvidenceFile record;
    private final Recorder recorder;
    private final PostgresBackups backups;
    private final Disaster disaster;
    private final Probes probes;
    private final List<String> wrong = new ArrayList<>();
    private long shifts;

    private Restoring(
            PairedPlatform platform, Options options, Folder folder, EvidenceFile record, PostgresBackups backups) {
        this.platform = platform;
        this.options = options;
        this.folder = folder;
        this.record = record;
        this.recorder = new Recorder(record);
        this.backups = backups;
        this.disaster = new Disaster(platform, backups);
        this.probes = new Probes(options.port());
    }

    public static void main(String[] args) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory().resolveSibling("restore"));
        var backups = new PostgresBackups(folder.path().resolve("backups"));
        folder.clear();
        try (var platform = PairedPlatform.unpaired(folder.platform(), Home.projectRoot(), options.port(), backups);
                var record = EvidenceFile.create(folder.record())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
            backups.prepare();
            platform.startFirst();
            var wrong = new Restoring(platform, options, folder, record, backups).whatIsWrong();
            platform.close();
            wrong.forEach(System.out::println);
            System.out.printf("%d things are wrong%n", wrong.size());
            System.exit(wrong.isEmpty() ? 0 : 1);
        }
    }

    private List<String> whatIsWrong() throws Exception {
        try (var load = Load.atThePublicDoor(options.port(), options.port(), recorder)) {
            brokerIsLost(load);
            anInstantIsLookedBackAt(load);
            everythingIsLost(load);
        }
        return wrong;
    }

    /** Services go on accepting meanwhile. The base backup is taken while they work, too. */
    private void brokerIsLost(Load load) throws Exception {
        var shift = Shift.open(FINISHING, PATIENCE);
        var working = load.workBeside(options.workers(), shift, shifts++);
        Thread.sleep(options.load());
        took("the base backup", () -> platform.postgres().backUp(backups));
        disaster.loseKafka();
        Thread.sleep(options.load().dividedBy(2));
        took("a new, empty Kafka", platform.server("Kafka")::start);
        took("having every journal published again", () -> republish("Kafka was lost"));
        Thread.sleep(options.load());
        shift.end();
        working.join();
        took("until every consumer had everything", this::drain);
        wholeInTheTopics(state());
        check(new Checking(folder, postgres(), password()).violations());
    }

    /** As after a mistake that somebody noticed later: the instant is one between two commits, while people worked. */
    private void anInstantIsLookedBackAt(Load load) throws Exception {
        var since = Instant.now();
        work(load);
        drain();
        took("archiving what is committed", () -> platform.postgres().archive(backups));
        var asOf = between(since);
        try (var beside =
                new Beside(folder.beside(), options.port() + Ports.BESIDE, password(), backups, asOf.instant())) {
            took("restoring the databases beside themselves, as of " + asOf.instant(), beside::restore);
            compare(asOf, beside.state());
        }
    }

    private AsOf between(Instant since) throws SQLException {
        try (var databases = Databases.open(postgres(), password())) {
            var commits = Commits.of(databases);
            return new AsOf(commits.pauseSince(since), new StateReader(databases).read(), commits);
        }
    }

    private void compare(AsOf asOf, FinalState restored) {
        var found = asOf.wrongWith(restored, EvidenceFile.read(folder.record()));
        System.out.printf(
                "as of then: %d entries under %d seals are there, %d committed later are not; %d differences%n",
                restored.journal().size(), restored.seals().size(), asOf.later().size(), found.size());
        System.out.printf(
                "of those not there others have heard, if one service alone went back: %s%n",
                asOf.heardElsewhere(restored));
        wrong.addAll(found);
        if (asOf.later().isEmpty()) wrong.add("nothing was committed after " + asOf.instant());
    }

    private void everythingIsLost(Load load) throws Exception {
        var lastBackup = Instant.now();
        var landmark = Landmark.of(state());
        took("archiving what is committed, the last backup", () -> platform.postgres()
                .archive(backups));
        System.out.printf(
                "noted: %d entries under %d seals%n",
                landmark.entries(), landmark.seals().size());
        work(load);
        disaster.loseEverything();
        var begun = Instant.now();
        took("restoring and recovering the databases", disaster::restoreDatabases);
        wrong.addAll(landmark.missingIn(state()).toList());
        moveNumbersOn();
        took("starting the rest", disaster::startTheRest);
        var restored = Instant.now();
        if (!load.write(new Shift(restored.plus(PATIENCE), FINISHING, PATIENCE)))
            throw new IllegalStateException("what was restored takes no command");
        told("from the beginning of the restore to the first accepted command", begun);
        took("having every journal published again", () -> republish("everything was lost"));
        took("until every consumer had everything", this::drain);
        told("from the beginning of the restore until all was at rest", begun);
        work(load);
        drain();
        judge(lastBackup, restored);
    }

    private void judge(Instant lastBackup, Instant restored) throws Exception {
        for (var service : Service.values()) record.add(probes.verify(1, service, false));
        var state = state();
        wholeInTheTopics(state);
        var loss = Loss.between(lastBackup, restored, EvidenceFile.read(folder.record()), state);
        System.out.printf(
                "lost, of what was accepted after the last backup: %d %s%n",
                loss.lost().size(), new TreeMap<>(loss.kinds()));
        noNumberIsGivenTwice(loss);
        var kept = folder.path().resolve("kept.jsonl");
        try (var file = EvidenceFile.create(kept)) {
            file.addAll(loss.kept());
        }
        System.out.printf("must be there: %d accepted%n", loss.kept().accepted().count());
        check(new Checking(folder, postgres(), password()).violations(kept));
    }

    /** Numbers of donations that are lost stand on bags all the same: none is given again. */
    private void moveNumbersOn() throws SQLException {
        try (var connection = Databases.connect(postgres(), "donor-management", password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE donation_number_series SET last_sequence = last_sequence + 1000");
            connection.commit();
        }
    }

    private void noNumberIsGivenTwice(Loss loss) {
        var kept = donations(loss.kept().accepted()).collect(Collectors.toSet());
        donations(loss.lost().stream())
                .filter(kept::contains)
                .forEach(number -> wrong.add("given a second time: " + number));
    }

    private static Stream<String> donations(Stream<Try> accepted) {
        return accepted.filter(each -> each.asked().act() == Act.COLLECT)
                .map(each -> each.answered().orElseThrow().facts().getOrDefault("donation", "?"));
    }

    private void work(Load load) {
        load.work(options.workers(), new Shift(Instant.now().plus(options.load()), FINISHING, PATIENCE), shifts++);
        System.out.printf("%d commands and messages, %d accepted%n", recorder.attempts(), recorder.accepted());
    }

    private void republish(String reason) throws Exception {
        for (var service : Service.values()) probes.republish(service, reason);
    }

    private void drain() throws InterruptedException {
        new Drain(postgres(), password()).await().forEach(each -> wrong.add("still waits: " + each));
    }

    private void wholeInTheTopics(FinalState state) {
        var lacking = new Broker(options.port() + Ports.KAFKA).lacks(state);
        System.out.printf(
                "%d entries in the journals, %d of them in no topic%n",
                state.journal().size(), lacking.size());
        lacking.forEach(id -> wrong.add("in no topic: " + id));
    }

    private void check(List<?> violations) {
        violations.forEach(each -> wrong.add(each.toString()));
        System.out.printf("%d violations%n", violations.size());
    }

    private FinalState state() throws SQLException {
        try (var databases = Databases.open(postgres(), password())) {
            return new StateReader(databases).read();
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    private static void took(String what, Step step) throws Exception {
        var begun = Instant.now();
        step.take();
        told(what, begun);
    }

    private static void told(String what, Instant since) {
        var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, what);
    }

    private int postgres() {
        return options.port() + Ports.POSTGRES;
    }

    private String password() {
        return platform.secret("postgres");
    }
}
