import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../../donors/Back";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import type { Venue } from "../sessions";
import { VenueFields } from "./VenueFields";
import { bodyOf, entryOf, wrongWith } from "./venue";

export function ChangeVenue({ venue }: { venue: Venue }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [entry, setEntry] = useState(() => entryOf(venue));
  const { submit, problems, attempt, error } = useForm(`/api/donors/venues/${venue.venue}/change`);
  const leave = (done: string) => {
    void queries.invalidateQueries({ queryKey: ["venues"] });
    void queries.invalidateQueries({ queryKey: ["sessions"] });
    void navigate("/sessions/venues", { state: { done } });
  };
  return (
    <>
      <Back to="/sessions/venues">Venues</Back>
      <Problems key={attempt} {...problems} />
      <PageHeading title="Change a venue">
        <span className="nhsuk-caption-m">{venue.name}</span>
      </PageHeading>
      <form onSubmit={(event) => submit(event, wrongWith(entry), () => bodyOf(entry), () => leave("The venue is changed."))} noValidate>
        <VenueFields entry={entry} error={error} onChange={setEntry} />
        <Button type="submit">Change the venue</Button>
      </form>
      <Retire venue={venue} onDone={() => leave(`${venue.name} is retired.`)} />
    </>
  );
}

/** Asked twice: nothing brings it back. */
function Retire({ venue, onDone }: { venue: Venue; onDone: () => void }) {
  const [sure, setSure] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retiring = useOnce(`/api/donors/venues/${venue.venue}/retirement`);
  const retire = () => retiring.isPending || retiring.mutate({}, { onSuccess: onDone, onError: () => setAttempt((before) => before + 1) });
  return (
    <section aria-labelledby="retire">
      <h2 id="retire" className="nhsuk-heading-m">
        Retire this venue
      </h2>
      <Problems key={attempt} error={retiring.error} />
      <p>No session is planned here any more. Sessions that were held here keep it, and it does not come back: the same place is added anew.</p>
      {sure ? (
        <Button type="button" warning autoFocus aria-disabled={retiring.isPending} onClick={retire}>
          {`Yes, retire ${venue.name}`}
        </Button>
      ) : (
        <Button type="button" secondary onClick={() => setSure(true)}>
          Retire this venue
        </Button>
      )}
    </section>
  );
}
