package org.bloodstream.chaos.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bloodstream.region.edge.SignOn;
import org.bloodstream.region.people.Patient;
import org.bloodstream.region.people.Person;
import org.bloodstream.region.people.Population;

/** Donations one after another, several at a time, each to what becomes of it. */
public final class Load implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final Population population = new Population();
    private final AtomicLong journeys = new AtomicLong();
    private final AtomicLong patients = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Desk desk;
    private final Post post;
    private final Mischief mischief;
    private final Unsettled unsettled = new Unsettled();
    private volatile boolean releaseBefore;
    private volatile String centrifuge = "CENTRIFUGE-NONE";

    private Load(int port, Doors doors, Recorder recorder, Mischief mischief) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build();
        var issuer = URI.create("http://127.0.0.1:" + (port + 1) + "/realms/bloodstream");
        this.desk = new Desk(http, new SignOn(http, issuer).asTestUsers("bloodstream"), recorder, doors);
        this.post = new Post(recorder, doors);
        this.mischief = mischief;
    }

    /** At every door. @param port the platform's first */
    public static Load atEveryDoor(int port, Recorder recorder, Mischief mischief) {
        return new Load(port, new EveryDoor(port), recorder, mischief);
    }

    /**
     * As people and systems come: through the gateway, and the bridges for messages.
     *
     * @param door the gateway's port, or its address's; those of the bridges are as far from it as from the platform's first
     * @param port the platform's first
     */
    public static Load atThePublicDoor(int door, int port, Recorder recorder) {
        return new Load(port, new PublicDoor(door), recorder, Mischief.NONE);
    }

    /** @param answers whether instances of the release before this one may be asked, which know no scanning back */
    public void besideTheReleaseBefore(boolean answers) {
        releaseBefore = answers;
    }

    /** The same beside whoever calls. Not in the common pool, which who waits for a process to end needs. */
    public CompletableFuture<Void> workBeside(int workers, Shift shift, long seed) {
        return CompletableFuture.runAsync(
                () -> work(workers, shift, seed),
                work -> Thread.ofPlatform().daemon().name("load").start(work));
    }

    /** Works until the shift ends and everything that was asked is settled, or patience ends. */
    public void work(int workers, Shift shift, long seed) {
        if (!equipped(shift)) return;
        var all = IntStream.range(0, workers)
                .mapToObj(worker -> threads.submit(() -> travel(shift, new Random(seed * 1000 + worker))))
                .toList();
        for (var each : all) await(each);
    }

    /** Nothing is processed without a registered centrifuge: every shift has its own. */
    private boolean equipped(Shift shift) {
        centrifuge = "CENTRIFUGE-"
                + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        try {
            return desk.settle(Acts.equip(centrifuge), plain(shift)).isAccepted();
        } catch (ShiftOverException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Settling plain(Shift shift) {
        return new Settling(shift, Mischief.NONE, new Random(), threads, unsettled);
    }

    /**
     * One new donor through the public edge, pursued until it is accepted: the platform writes again.
     *
     * @return false when patience ended first; the donor then waits for {@link #pursue}
     */
    public boolean write(Shift shift) throws InterruptedException {
        try {
            return desk.settle(Acts.register(population.donor(new Random().nextLong())), plain(shift))
                    .isAccepted();
        } catch (ShiftOverException _) {
            return false;
        }
    }

    /**
     * Asks again for everything that was unsettled when its shift's patience ended.
     *
     * @return how much of it is unsettled still
     */
    public int pursue(Shift shift) throws InterruptedException {
        unsettled.pursue(plain(shift));
        return unsettled.size();
    }

    private void travel(Shift shift, Random random) {
        while (!shift.isOver()) {
            try {
                journey(shift, random).travel();
            } catch (ShiftOverException _) {
                return;
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof ShiftOverException)) throw e;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Journey journey(Shift shift, Random random) {
        var number = journeys.incrementAndGet();
        var donor = population.donor(number);
        var other = population.patient(nextPatient());
        var settling = new Settling(shift, mischief, random, threads, unsettled);
        return new Journey(
                number,
                donor,
                patientFor(donor),
                other,
                centrifuge,
                desk,
                post,
                settling,
                random,
                threads,
                () -> releaseBefore);
    }

    /** Everybody is a patient once in a long while. */
    private int nextPatient() {
        return (int) (patients.getAndIncrement() % population.patients());
    }

    private Patient patientFor(Person donor) {
        var number = nextPatient();
        while (!population.groupOfPatient(number).equals(donor.group())) number = nextPatient();
        return population.patient(number);
    }

    private static void await(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the load failed by itself", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
