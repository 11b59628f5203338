import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Donor } from "../donors/donors";
import { type Ended, whatNow } from "./end";

/** What becomes of the pack, then rest and a word of thanks; the next donor is one key away. */
export function Thanks({ donor, printed, ended, back }: { donor: Donor; printed: string; ended: Ended; back: string }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { good, title, words } = whatNow(ended);
  return (
    <>
      <section ref={box} tabIndex={-1} aria-labelledby="ended" className={`health-verdict health-verdict--${good ? "eligible" : "deferred"}`}>
        <h2 id="ended" className="health-verdict__title">
          <span aria-hidden="true" className="health-verdict__mark">
            {good ? "✓" : "!"}
          </span>
          {title}
        </h2>
        <p className="health-verdict__act">
          <span className="donors-number">{printed}</span>. {words}
        </p>
      </section>
      <p className="nhsuk-lede-text">Thank {donor.givenName}. Let them rest, and have a drink, before they go.</p>
      <div className="donors-choices">
        <Link className="nhsuk-button" to={back}>
          Next donor
        </Link>
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${donor.donor}/adverse-event`}>
          Something happened to the donor
        </Link>
      </div>
    </>
  );
}
