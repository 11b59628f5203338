package org.bloodstream.records.patients.domain;

/** What a sender says of a person. */
public record PersonChange(
        Change<PersonName> name,
        Change<BirthDate> birthDate,
        Change<Sex> sex,
        Change<Address> address,
        Change<BirthOrder> birthOrder) {
    public static final PersonChange NOTHING_SAID = new PersonChange(
            new Change.Keep<>(), new Change.Keep<>(), new Change.Keep<>(), new Change.Keep<>(), new Change.Keep<>());

    /** A sender that always says everything. */
    public static PersonChange whole(Person person) {
        return new PersonChange(
                Change.whole(person.name()),
                Change.whole(person.birthDate()),
                Change.whole(person.sex()),
                Change.whole(person.address()),
                Change.whole(person.birthOrder()));
    }

    public Person of(Person current) {
        return new Person(
                name.from(current.name()),
                birthDate.from(current.birthDate()),
                sex.from(current.sex()),
                address.from(current.address()),
                birthOrder.from(current.birthOrder()));
    }
}
