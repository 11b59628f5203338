import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { Facts } from "../frame/Facts";
import { GroundAndReason } from "../frame/GroundAndReason";
import { useSession } from "../frame/session";
import { sentence } from "../trace/trace";
import { DECISIONS, type Decision, type Difference, type DifferenceCount, IMPORTS_AT, number as many, useImport, wrongDecision } from "./migration";
import { type Decided, useDifferenceCounts, useDifferences, type Which } from "./useDifferences";
import { address, fieldInWords, sumOf, WhichDifferences } from "./WhichDifferences";

/** What harms first stands first: deferrals, groups, antibodies. */
export function Differences({ number, officer }: { number: string; officer: boolean }) {
  const about = useImport(number);
  const counts = useDifferenceCounts(number);
  const own = useSession().data?.user === about.data?.startedBy;
  const open = about.data?.open;
  const asked = useSearchParams()[0];
  const which: Which = { decided: asked.get("decided") === "DECIDED" ? "DECIDED" : "OPEN", kind: asked.get("kind") ?? "", field: asked.get("field") ?? "" };
  return (
    <>
      <Back to={`/migration/${number}`}>The import</Back>
      <Problems error={counts.error ?? about.error} />
      <PageHeading title="Differences" />
      {open !== undefined && (
        <p role="status">
          <strong>{many(open)}</strong> without a decision that closes them: it must be 0 before go-live.
        </p>
      )}
      {own && <p>You started this import: another quality officer decides.</p>}
      {counts.data && counts.data.length > 0 && <WhichDifferences counts={counts.data} which={which} />}
      <OfThese key={address(which)} number={number} which={which} officer={officer} mayDecide={about.data !== undefined && !own} counts={counts.data ?? []} />
    </>
  );
}

const NONE: Record<Decided, string> = { OPEN: "Every difference here has a decision.", DECIDED: "None of these has a decision that closes it." };

const titleOf = ({ decided, kind, field }: Which) => `${decided === "OPEN" ? "Open" : "Decided"}: ${kind ? sentence(kind).toLowerCase() : "all kinds"}${field ? `, ${fieldInWords(field).toLowerCase()}` : ""}`;

function OfThese({ number, which, officer, mayDecide, counts }: { number: string; which: Which; officer: boolean; mayDecide: boolean; counts: DifferenceCount[] }) {
  const found = useDifferences(number, which, officer);
  const [chosen, setChosen] = useState<number>();
  const all = found.data ?? [];
  return (
    <>
      <Problems error={found.error} />
      <h2 className="nhsuk-heading-m">{titleOf(which)}</h2>
      <p>Everybody here is on record as opened, at each reading.</p>
      <div role="status">
        {found.isPending && <p>Opening …</p>}
        {found.data && all.length === 0 && <p>{NONE[which.decided]}</p>}
        {all.length > 0 && (
          <p>
            {many(found.passed + 1)} to {many(found.passed + all.length)} of {many(Math.max(sumOf(counts, which, which.decided), found.passed + all.length))}
          </p>
        )}
      </div>
      <ol className="deferrals" start={found.passed + 1}>
        {all.map((each) => (
          <li key={each.difference} className="deferral deferral--holds">
            <One difference={each} />
            {mayDecide && each.difference !== chosen && (
              <Button type="button" secondary small onClick={() => setChosen(each.difference)}>
                {which.decided === "OPEN" ? "Decide" : "Decide anew"}
                <span className="nhsuk-u-visually-hidden">: {nameOf(each)}</span>
              </Button>
            )}
            {each.difference === chosen && <Decide number={number} difference={each.difference} />}
          </li>
        ))}
      </ol>
      {(found.previous || found.next) && (
        <nav className="donors-choices" aria-label="Pages of differences">
          {found.previous && (
            <Button type="button" secondary onClick={found.previous}>
              Previous
            </Button>
          )}
          {found.next && (
            <Button type="button" secondary onClick={found.next}>
              Next
            </Button>
          )}
        </nav>
      )}
    </>
  );
}

const nameOf = ({ kind, item, field }: Difference) => `${sentence(kind)}: ${item}${field === "row" ? "" : `, ${field}`}`;

function One({ difference: each }: { difference: Difference }) {
  return (
    <>
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-2">{nameOf(each)}</h3>
      <Facts
        noBorder
        className="nhsuk-u-margin-bottom-2"
        facts={[
          ["Donor in the old system", each.number],
          ["In the files", each.source ?? "Nothing"],
          ["Held here", each.held ?? "Nothing"],
          ["Said of it", each.decision && `${DECISIONS[each.decision].text}: ${each.reason ?? ""} (${each.decidedBy ?? ""})`],
        ]}
      />
    </>
  );
}

/** Nothing is chosen beforehand. */
function Decide({ number, difference }: { number: string; difference: number }) {
  const queries = useQueryClient();
  const [entry, setEntry] = useState<{ ground?: Decision; reason: string }>({ reason: "" });
  const { submit, problems, attempt, error } = useForm(`${IMPORTS_AT}/${number}/differences/${difference}/decision`);
  const decided = () => void queries.invalidateQueries({ queryKey: ["import", number] });
  return (
    <form aria-label={`Difference ${difference}`} onSubmit={(event) => submit(event, wrongDecision(entry), () => ({ decision: entry.ground, reason: entry.reason.trim() }), decided)} noValidate>
      <Problems key={attempt} {...problems} />
      <GroundAndReason legend="What becomes of it?" grounds={DECISIONS} entry={entry} onChange={(changed) => setEntry({ ...entry, ...changed })} error={(field) => error(field === "ground" ? "ground-ACCEPTED" : field)} />
      <Button type="submit">Record the decision</Button>
    </form>
  );
}
