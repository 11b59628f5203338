package org.bloodstream.chaos.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.load.Shift;
import org.bloodstream.embedded.Home;
import org.bloodstream.local.PairedPlatform;

/**
 * {@code make test-rolling}: an upgrade under load. The release before this one takes requests; its databases are migrated
 * to what this one needs; further instances of it come up on those; then every instance is replaced by this release, one
 * after another. With {@code ROLL_BACK=on} one instance of each then goes back to the release before, as {@code helm rollback}
 * has it, on what both have written, and forward again. No request through the public edges may fail, and nothing that was
 * accepted may be lost or done twice.
 */
public final class Rolling {
    private static final Duration FINISHING = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final PairedPlatform platform;
    private final Options options;
    private final Folder folder;
    private final Recorder recorder;
    private final Account account;
    private final boolean upgrade;
    private final boolean rollBack = "on".equals(System.getenv("ROLL_BACK"));

    private Rolling(PairedPlatform platform, Options options, Folder folder, Recorder recorder, boolean upgrade) {
        this.platform = platform;
        this.options = options;
        this.folder = folder;
        this.recorder = recorder;
        this.account = new Account(folder, recorder, options.port() + Ports.POSTGRES, platform.secret("postgres"));
        this.upgrade = upgrade;
    }

    public static void main(String[] args) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory().resolveSibling("rolling"));
        var previous = Optional.ofNullable(System.getenv("PREVIOUS_RELEASE")).map(Path::of);
        folder.clear();
        try (var platform = PairedPlatform.behindAddresses(
                        folder.platform(), Home.projectRoot(), options.port(), previous);
                var record = EvidenceFile.create(folder.record())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
            platform.startFirst();
            if (!"off".equals(System.getenv("TRAIN"))) platform.train();
            var rolling = new Rolling(platform, options, folder, new Recorder(record), previous.isPresent());
            var good = rolling.goesUnnoticed();
            platform.close();
            System.exit(good ? 0 : 1);
        }
    }

    private boolean goesUnnoticed() throws Exception {
        try (var addresses = new Addresses(options.port());
                var load = Load.atThePublicDoor(options.port() + PairedPlatform.ADDRESS, options.port(), recorder)) {
            load.besideTheReleaseBefore(upgrade);
            var shift = Shift.open(FINISHING, PATIENCE);
            var working = load.workBeside(options.workers(), shift, options.seed());
            replaceAll(addresses, load, working);
            shift.end();
            working.join();
        }
        return account.settled(
                "%d instances %s".formatted(2 * Deployable.all().size(), upgrade ? "upgraded" : "restarted"),
                System.out);
    }

    private void replaceAll(Addresses addresses, Load load, CompletableFuture<Void> working)
            throws InterruptedException, SQLException {
        goOn(working);
        if (upgrade) platform.migrate();
        platform.startSecond();
        Deployable.all().forEach(part -> addresses.take(part, true));
        goOn(working);
        var roll = new Roll(
                platform, addresses, new Probes(options.port()), new RelayLock(postgres(), password()), folder);
        System.out.println(Roll.Rolled.HEADER);
        replace(List.of(false, true), roll, working);
        goOn(working);
        if (upgrade && rollBack) goBack(roll, working);
        // From here on everything is known to all. Unless some went back, it was the release before this one that left.
        load.besideTheReleaseBefore(false);
        if (upgrade && !rollBack) replace(List.of(false), roll, working);
        goOn(working);
    }

    /** In the other order: who asks goes back before who is asked. How this release leaves is seen then. */
    private void goBack(Roll roll, CompletableFuture<Void> working) throws InterruptedException, SQLException {
        for (var part : Deployable.all().reversed()) {
            System.out.println(roll.backOf(part, false).line());
            if (working.isDone()) working.join();
        }
        goOn(working);
        replace(List.of(false), roll, working);
    }

    private static void replace(List<Boolean> seconds, Roll roll, CompletableFuture<Void> working)
            throws InterruptedException, SQLException {
        for (var part : Deployable.all()) {
            for (var second : seconds) {
                System.out.println(roll.of(part, second).line());
                if (working.isDone()) working.join();
            }
        }
    }

    /** Load, and nothing else, for a while. */
    private void goOn(CompletableFuture<Void> working) throws InterruptedException {
        Thread.sleep(options.load());
        if (working.isDone()) working.join();
        System.out.println(account.count());
    }

    private int postgres() {
        return options.port() + Ports.POSTGRES;
    }

    private String password() {
        return platform.secret("postgres");
    }
}
