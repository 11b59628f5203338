package org.bloodstream.rules.tryout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.springframework.stereotype.Component;

/** A food and its days on every line. */
@Component
public class Larder implements RuleSetKind<ShelfLives> {
    private static final Pattern LINE = Pattern.compile("([a-z]+) ([0-9]{1,3})(, GK)?");

    @Override
    public String name() {
        return "larder";
    }

    @Override
    public String title() {
        return "How long food keeps";
    }

    @Override
    public String shipped() {
        return "milk 5, GK\ncream 2\n";
    }

    @Override
    public Reading<ShelfLives> read(String text) {
        Map<String, Integer> days = new HashMap<>();
        var refused = new ArrayList<ContentRefused>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var parts = LINE.matcher(line);
            if (parts.matches()) days.put(parts.group(1), Integer.parseInt(parts.group(2)));
            else refused.add(new ContentRefused(number, "line-unreadable", "a food and its days, as: milk 5"));
        }
        return refused.isEmpty() ? new Reading.Taken<>(new ShelfLives(days)) : new Reading.Refused<>(refused);
    }

    @Override
    public String stream() {
        return "food";
    }

    @Override
    public Set<String> decisions() {
        return Set.of("FoodKept");
    }

    @Override
    public Stream<Difference> replay(ShelfLives inForce, ShelfLives proposed, JournalEvent decision) {
        var food = decision.data().get("food").asString();
        var before = days(inForce, food);
        var after = days(proposed, food);
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new Difference(decision.subject(), "days-differ", before, after));
    }

    private static String days(ShelfLives lives, String food) {
        return lives.daysOf(food).map(days -> days + " days").orElse("not kept");
    }
}
