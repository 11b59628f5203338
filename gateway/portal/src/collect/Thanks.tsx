import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Donor } from "../donors/donors";
import type { Recorded } from "./Bleed";

/** Rest and a word of thanks; the next donor is one key away. */
export function Thanks({ donor, recorded, back }: { donor: Donor; recorded: Recorded; back: string }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <section ref={box} tabIndex={-1} aria-labelledby="recorded" className="health-verdict health-verdict--eligible">
        <h2 id="recorded" className="health-verdict__title">
          <span aria-hidden="true" className="health-verdict__mark">
            ✓
          </span>
          Recorded
        </h2>
        <p className="health-verdict__act">
          Donation <span className="donors-number">{recorded.printed}</span>
        </p>
      </section>
      <p className="nhsuk-lede-text">Thank {donor.givenName}. Let them rest, and have a drink, before they go.</p>
      <div className="donors-choices">
        <Link className="nhsuk-button" to={back}>
          Next donor
        </Link>
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${donor.donor}`}>
          Donor record
        </Link>
      </div>
    </>
  );
}
