import { Button, NotificationBanner, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../rules/Problems";
import { FoundRareDonors } from "./FoundRareDonors";
import { antigens, howMany, type RareSearch, wrongWithAntigens } from "./rare";

export function FindRareDonors({ search: { entry, setEntry, look } }: { search: RareSearch }) {
  const [wrong, setWrong] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const done = (useLocation().state as { done?: string } | null)?.done;
  const again = () => setAttempt((before) => before + 1);
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (look.isPending) return;
    const error = wrongWithAntigens(entry);
    setWrong(error);
    again();
    look.reset();
    if (!error) look.mutate(antigens(entry), { onError: again });
  };

  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems key={attempt} error={look.error} messages={wrong ? [{ text: wrong, field: "lacking" }] : []} />
      <PageHeading title="Rare donors" />
      <form role="search" onSubmit={find} noValidate>
        <TextInput
          id="lacking"
          name="lacking"
          label="Which antigens must the red cells lack?"
          labelProps={{ size: "m" }}
          hint="Symbols or ISBT numbers with blanks between: Vel Fya 008001. Capitals count: s and S are two antigens."
          error={wrong}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={entry}
          onChange={(event) => setEntry(event.currentTarget.value)}
        />
        <Button type="submit">Find donors</Button>
      </form>
      <p>
        <Link to="/rare-donors/platelets">Find donors of platelets by HLA and HPA</Link>
      </p>
      <div role="status">
        {look.isPending && <p>Looking …</p>}
        {look.data && (
          <h2 className="nhsuk-heading-m">
            {howMany(look.data.donors)}: {look.data.lacking.map((each) => `${each}−`).join(", ")}
          </h2>
        )}
      </div>
      {look.data && <FoundRareDonors donors={look.data.donors} />}
    </>
  );
}
