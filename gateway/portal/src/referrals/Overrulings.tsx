import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { today } from "../donors/donors";
import type { Assessed } from "../donors/health/assessments";
import { endInWords, verdict } from "../donors/health/decision";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { causes, GROUNDS, type Overruling, useOverrulings } from "./overrulings";
import { ProposeOverruling } from "./ProposeOverruling";
import { mayAccept } from "./referrals";

type Props = { donor: string; check: Assessed; supersededBy?: Assessed; children?: ReactNode };

/**
 * What two clinicians overrule of this health check, and what became of it.
 *
 * @param children what else is done with the check; not while an overruling is written
 */
export function Overrulings({ donor, check, supersededBy, children }: Props) {
  const [proposing, setProposing] = useState(false);
  const read = useOverrulings(donor);
  const user = useSession().data?.user;
  const mine = read.data?.overrulings.filter(({ assessment }) => assessment === check.assessment) ?? [];
  const named = new Set(mine.map(({ condition }) => condition));
  const open = mayAccept(check.assessedAt, today()) && !check.answer && !supersededBy;
  const offered = open ? causes(check.findings, today()).filter(({ code }) => !named.has(code)) : [];
  return (
    <>
      <Problems error={read.error} />
      {supersededBy && (
        <InsetText>
          <p>
            <strong>This decision was superseded.</strong> The same answers were judged again, {when(supersededBy.assessedAt)}: {verdict(supersededBy).title}. <Link to={`/referrals/${donor}/${supersededBy.assessment}`}>Open what counts now</Link>
          </p>
        </InsetText>
      )}
      {mine.map((each) => (
        <One key={each.overruling} overruling={each} open={open} own={each.proposedBy.toLowerCase() === user?.toLowerCase()} />
      ))}
      {!proposing && children}
      {proposing && <ProposeOverruling donor={donor} assessment={check.assessment} causes={offered} onDone={() => setProposing(false)} />}
      {!proposing && read.data && offered.length > 0 && (
        <Button type="button" secondary onClick={() => setProposing(true)}>
          Overrule a cause, with a second clinician
        </Button>
      )}
    </>
  );
}

function One({ overruling, open, own }: { overruling: Overruling; open: boolean; own: boolean }) {
  const { condition, ground, words, until, proposedBy, proposedAt, confirmedBy, confirmedAt } = overruling;
  return (
    <>
      <h2 className="nhsuk-heading-m">{confirmedBy ? "Overruled by two clinicians" : "Proposed to be overruled"}</h2>
      <p>
        <strong>{sentence(condition)}.</strong> {GROUNDS[ground] ?? ground}: “{words}” Until {endInWords({ kind: "ON_DAY", day: until })}.
      </p>
      <p className="nhsuk-u-secondary-text-colour">
        Proposed {when(proposedAt)}, {proposedBy}.{confirmedBy && confirmedAt && ` Confirmed ${when(confirmedAt)}, ${confirmedBy}.`}
      </p>
      {!confirmedBy && open && own && <p>Another clinician signs on and confirms it: it changes nothing before.</p>}
      {!confirmedBy && open && !own && <Confirm overruling={overruling} />}
      {!confirmedBy && !open && <p>Nobody confirmed it while this health check counted: it changed nothing.</p>}
    </>
  );
}

/** By whoever is signed on, and is not who proposed it: the service holds to that. */
function Confirm({ overruling: { donor, overruling } }: { overruling: Overruling }) {
  const queries = useQueryClient();
  const confirming = useOnce<{ assessment: string }>(`/api/donors/${donor}/overrulings/${overruling}/confirmation`);
  const confirm = () =>
    confirming.mutate(
      {},
      {
        onSuccess: () => {
          for (const queryKey of [["overrulings"], ["assessments", donor], ["deferrals", donor], ["donor", donor], ["referrals"]]) void queries.invalidateQueries({ queryKey });
        },
      },
    );
  return (
    <>
      <Problems error={confirming.error} />
      <p>You confirm as the second clinician, under your own name: the same answers are judged again at once.</p>
      <Button type="button" warning disabled={confirming.isPending} onClick={confirm}>
        Confirm: overrule it
      </Button>
    </>
  );
}
