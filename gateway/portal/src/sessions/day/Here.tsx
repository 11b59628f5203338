import { Link } from "react-router";
import { DONATIONS } from "../../donors/health/measurements";
import { clock } from "../sessions";
import type { Guest } from "./day";
import { fullName, GuestName } from "./GuestName";

/** Said across the desk: who it was that has come. */
export function Here({ guest, session }: { guest: Guest; session: string }) {
  return (
    <section className="sessions-here" aria-label="Arrived">
      <p className="sessions-here__title">
        <span aria-hidden="true">✓ </span>Arrived
      </p>
      <p className="sessions-here__who">
        <GuestName guest={guest} /> · {clock(guest.startsAt)} {DONATIONS[guest.donation].toLowerCase()}
      </p>
      <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/sessions/${session}/collect/${guest.donor}`}>
        Collect<span className="nhsuk-u-visually-hidden"> from {fullName(guest)}</span>
      </Link>
    </section>
  );
}
