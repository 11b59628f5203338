package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongFunction;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Pace;

/** A donor carer types a misspelt name and a birth date, against a donor number: what forgiving spelling costs. */
final class DonorSearch {
    private static final int DONORS = 2_000_000;
    /** The load alone would take longer than a quick run. */
    private static final int FEW_DONORS = 100_000;

    private static final int SAMPLE = 5_000;
    private static final int PER_SECOND = 5;
    private static final int CARERS = 2;
    private static final Duration RELAY = Duration.ofMinutes(5);

    private DonorSearch() {}

    static Sides forgivingAgainstNumber(Bed bed, Pace pace) {
        int donors = pace.rough() ? FEW_DONORS : DONORS;
        var database = bed.database(Programs.REGISTER.database());
        var people = Register.filled(database, donors, SAMPLE);
        LongFunction<Register.Person> sought = turn -> people.get((int) (turn % people.size()));
        var found = new Hits();
        var forgiving = load(bed, turn -> misspelt(sought.apply(turn), turn), turn -> found.of(sought.apply(turn)));
        var number = load(bed, _ -> "00000000-0000-4000-8000-000000000000", _ -> (status, _) -> status == 200);
        var serving = bed.serving(Programs.REGISTER);
        return Sides.of(
                        side("name and birth date", forgiving, serving, database),
                        side("donor number", number, serving, database),
                        () -> "%,d donors; %s".formatted(donors, found.inWords()))
                .released(() -> {
                    forgiving.close();
                    number.close();
                });
    }

    private static Loaded side(String name, HttpLoad load, Map<String, Long> serving, Database database) {
        return Loaded.of(name, serving, time -> load.steady(PER_SECOND, time))
                .warmedBy(time -> load.closed(CARERS, time))
                .settling(() -> Condition.await("the openings are published", RELAY, () -> !database.relayBehind()));
    }

    private static HttpLoad load(Bed bed, LongFunction<String> query, LongFunction<Posts.Judge> judge) {
        return new HttpLoad(new Posts(
                _ -> bed.addresses().url(Programs.REGISTER.name()) + "/api/donors/search",
                bed.token("donor-carer"),
                turn -> "{\"query\":\"%s\"}".formatted(query.apply(turn)),
                judge));
    }

    /** One letter of the surname is another one, or its hyphen. */
    private static String misspelt(Register.Person person, long turn) {
        var name = new StringBuilder(person.familyName());
        name.setCharAt(1 + (int) (turn % (name.length() - 1)), (char) ('a' + turn % 26));
        return "%s %s %s".formatted(name, person.givenName(), person.dateOfBirth());
    }
}
