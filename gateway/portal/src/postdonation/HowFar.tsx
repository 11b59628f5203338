import { Link, useLocation } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { ForTheDonor } from "./ForTheDonor";
import { HeldDonation } from "./HeldDonation";
import { type Call, howFar, KINDS, REACHES, type Taken, useCall } from "./postdonation";

/** What was held and recalled, as it happens, and what has not answered yet. */
export function HowFar({ information }: { information: string }) {
  const call = useCall(information);
  const state = useLocation().state as ({ donor?: string } & Partial<Taken>) | null;
  const donor = state?.donor;
  return (
    <>
      <Back to="/post-donation">After donation</Back>
      {!call.data && <Problems error={call.error} />}
      <PageHeading title="What became of it">
        {call.data && (
          <span className="nhsuk-caption-m">
            {KINDS[call.data.kind] ?? call.data.kind}, told {when(call.data.receivedAt)}
          </span>
        )}
      </PageHeading>
      {call.isPending && <p role="status">Opening …</p>}
      {call.data && call.isError && <p className="postdonation-stale">The platform does not answer: what stands here may be old. It is asked again by itself.</p>}
      {call.data && <Verdict call={call.data} />}
      {state && <ForTheDonor {...state} />}
      {call.data?.donations.map((each) => (
        <HeldDonation key={each.donation} donation={each} receivedAt={call.data.receivedAt} />
      ))}
      {donor && (
        <p>
          <Link to={`/donors/${donor}`}>Open the donor's record</Link>
        </p>
      )}
    </>
  );
}

/** Shape, words and colour; said aloud when it changes. */
const Verdict = ({ call }: { call: Call }) => (
  <section className={`postdonation-verdict postdonation-verdict--${REACHES[call.reach].color}`} role="status">
    <p className="postdonation-verdict__title">
      <span className="postdonation-verdict__mark" aria-hidden="true">
        {REACHES[call.reach].mark}
      </span>
      {REACHES[call.reach].text}
    </p>
    <p className="nhsuk-u-margin-bottom-0">{howFar(call)}</p>
    {call.reach === "NOT_HELD_YET" && <p className="nhsuk-u-margin-bottom-0">This page looks again by itself. When it stays so for more than a minute, ring the quality officer.</p>}
  </section>
);
