import { Button, Checkboxes } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Wrong } from "../donors/application";
import { born, type Donor } from "../donors/donors";
import { Problems } from "../donors/Problems";

/** The donor says it, and nobody reads it out: what was not said is not ticked. */
export function IdentityCheck({ donor, onIdentified }: { donor: Donor; onIdentified: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [said, setSaid] = useState<string[]>([]);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const address = [donor.addressLine, donor.postcode].filter(Boolean).join(", ");
  const facts = [
    { field: "name", text: "Full name", held: `${donor.givenName} ${donor.familyName}` },
    { field: "birth", text: "Date of birth", held: born(donor.dateOfBirth) },
    { field: "address", text: "Address", held: address || "No fixed address on record" },
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = facts.filter(({ field }) => !said.includes(field)).map(({ field, text }) => ({ field, text: `${text}: the donor must say it, as it is on record` }));
    setWrong(missing);
    setAttempt((before) => before + 1);
    if (missing.length === 0) onIdentified();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} wrong={wrong} />
      <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
        Ask the donor to say who they are
      </h2>
      <p>Do not read it out. Tick what the donor said, and what agrees with the record.</p>
      <Checkboxes name="identity" legend="The donor said, and it agrees" legendProps={{ size: "s" }}>
        {facts.map(({ field, text, held }) => (
          <Checkboxes.Item key={field} id={field} value={field} hint={held} checked={said.includes(field)} onChange={(event) => setSaid(event.currentTarget.checked ? [...said, field] : said.filter((each) => each !== field))}>
            {text}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Button type="submit">This is the donor</Button>
      <p>Something differs? Do not go on: open the record and have it looked at.</p>
    </form>
  );
}
