import { Button } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { type Fact, Facts } from "../../frame/Facts";
import { versionName } from "../../rules/rules";
import { when } from "../../trace/trace";
import type { Donor } from "../donors";
import { type Decision, unverified, verdict } from "./decision";
import { Findings } from "./Findings";

type Props = { donor: Donor; donation: string; decision: Decision; at: string; outdated: boolean; goesOn?: GoesOn; onChange: () => void };

/** What follows a health check that is part of something. */
export type GoesOn = { to: string; text: string };

/** The answer reads from across the desk, and from a sheet of paper: words first, then shape, then colour. */
export function DecisionPage({ donor, donation, decision, at, outdated, goesOn, onChange }: Props) {
  const { kind, mark, title, act } = verdict(decision);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <section ref={box} tabIndex={-1} aria-labelledby="verdict" className={`health-verdict health-verdict--${kind}`}>
        <h2 id="verdict" className="health-verdict__title">
          <span aria-hidden="true" className="health-verdict__mark">
            {mark}
          </span>
          {title}
        </h2>
        <p className="health-verdict__act">{act}</p>
      </section>
      {outdated && <p>The rules changed while the questions were asked; the decision is by those that hold now.</p>}
      <Findings findings={decision.findings} />
      {unverified(decision) && <p>[GK] marks what rests on general knowledge: nobody has verified it yet.</p>}
      <div className="donors-choices">
        {goesOn && (
          <Link className="nhsuk-button" to={goesOn.to}>
            {goesOn.text}
          </Link>
        )}
        <Button type="button" secondary={goesOn !== undefined} onClick={() => window.print()}>
          Print
        </Button>
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${donor.donor}`}>
          Back to the record
        </Link>
        {!goesOn && (
          <Link className="nhsuk-button nhsuk-button--secondary" to="/donors">
            Next donor
          </Link>
        )}
        <Button type="button" secondary onClick={onChange}>
          Change and decide again
        </Button>
      </div>
      <Record decision={decision} donation={donation} at={at} />
    </>
  );
}

function Record({ decision, donation, at }: { decision: Decision; donation: string; at: string }) {
  const facts: Fact[] = [
    ["Donation", donation],
    ["Answered", when(at)],
    ["Rules", `${versionName(decision.rules.version)}, fingerprint ${decision.rules.content.slice(0, 12)}`],
    ["Assessment", decision.assessment],
  ];
  return (
    <>
      <h2 className="nhsuk-heading-m">On record</h2>
      <Facts className="donors-wrap health-record" facts={facts} />
    </>
  );
}
