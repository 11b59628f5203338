package org.bloodstream.laboratory.identity;

import java.util.Set;

/**
 * Everything that is known of who a number belongs to.
 *
 * @param numbers keys of the person's numbers, the asked one included; personal
 */
public record Person(Set<String> numbers) {
    public static final Person NOBODY = new Person(Set.of());

    public Person {
        numbers = Set.copyOf(numbers);
    }

    public boolean has(String number) {
        return numbers.contains(number);
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
