import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { Facts } from "../frame/Facts";
import { GroundAndReason } from "../frame/GroundAndReason";
import { useSession } from "../frame/session";
import { sentence } from "../trace/trace";
import { DECISIONS, type Decision, type Difference, IMPORTS_AT, useDifferences, useImport, wrongDecision } from "./migration";

/** What harms first stands first: deferrals, groups, antibodies. */
export function Differences({ number, officer }: { number: string; officer: boolean }) {
  const about = useImport(number);
  const found = useDifferences(number, officer);
  const own = useSession().data?.user === about.data?.startedBy;
  const open = about.data?.open ?? 0;
  const all = found.data?.differences ?? [];
  const [chosen, setChosen] = useState<number>();
  return (
    <>
      <Back to={`/migration/${number}`}>The import</Back>
      <Problems error={found.error ?? about.error} />
      <PageHeading title="Differences without a decision" />
      <p>Deferrals, groups and antibodies stand first. Everybody here is on record as opened, at each reading.</p>
      {own && <p>You started this import: another quality officer decides.</p>}
      <div role="status">
        {found.isPending && <p>Opening …</p>}
        {found.data && all.length === 0 && <p>Every difference has a decision.</p>}
        {all.length > 0 && open > all.length && (
          <p>
            The first {all.length} of {open}.
          </p>
        )}
      </div>
      <ol className="deferrals">
        {all.map((each) => (
          <li key={each.difference} className="deferral deferral--holds">
            <One difference={each} />
            {about.data && !own && each.difference !== chosen && (
              <Button type="button" secondary small onClick={() => setChosen(each.difference)}>
                Decide<span className="nhsuk-u-visually-hidden">: {nameOf(each)}</span>
              </Button>
            )}
            {each.difference === chosen && <Decide number={number} difference={each.difference} />}
          </li>
        ))}
      </ol>
    </>
  );
}

const nameOf = ({ kind, item, field }: Difference) => `${sentence(kind)}: ${item}${field === "row" ? "" : `, ${field}`}`;

function One({ difference: each }: { difference: Difference }) {
  return (
    <>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-2">
        {nameOf(each)}
      </h2>
      <Facts
        noBorder
        className="nhsuk-u-margin-bottom-2"
        facts={[
          ["Donor in the old system", each.number],
          ["In the files", each.source ?? "Nothing"],
          ["Held here", each.held ?? "Nothing"],
          ["Said before", each.decision && `${DECISIONS[each.decision].text}: ${each.reason ?? ""} (${each.decidedBy ?? ""})`],
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
