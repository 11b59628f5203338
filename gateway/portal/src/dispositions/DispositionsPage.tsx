import { Button, NotificationBanner, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { outsideInWords } from "../processing/processes";
import { when } from "../trace/trace";
import { Decide } from "./Decide";
import { type Disposition, doneWords, useDispositions } from "./dispositions";

/** Units that are outside their limits, the oldest first; a quality officer decides on one at a time. */
export function DispositionsPage() {
  const dispositions = useDispositions();
  const officer = useSession().data?.roles.includes("quality-officer") ?? false;
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<string>();
  const all = dispositions.data?.items ?? [];
  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={dispositions.error} />
      <PageHeading title="Dispositions" />
      <p>Something of these units is outside its limits. Keep them apart: none is labelled, released or pooled until a quality officer has decided, or two people have signed a concession.</p>
      <p role="status">{dispositions.data ? howMany(all.length, dispositions.data.more) : "Opening …"}</p>
      <ol className="donors-found">
        {all.map((each) => (
          <li key={each.component}>
            <OneUnit unit={each} />
            {officer && open !== each.component && (
              <Button secondary small onClick={() => setOpen(each.component)}>
                Decide <span className="nhsuk-u-visually-hidden">on {each.product} of {each.printed}</span>
              </Button>
            )}
            {open === each.component && (
              <Decide
                unit={each}
                onBack={() => setOpen(undefined)}
                onDecided={(decision) => {
                  setDone(doneWords(each, decision));
                  setOpen(undefined);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

const howMany = (count: number, more: boolean) => (count === 0 ? "No unit waits for a disposition." : `${more ? "The oldest " : ""}${count} ${count === 1 ? "unit" : "units"}.`);

function OneUnit({ unit: { component, printed, product, outside, foundAt, expiresAt, onHold, decision } }: { unit: Disposition }) {
  const [donation = ""] = component.split("-");
  return (
    <>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <Link to={`/trace/${donation}`}>{printed}</Link>, {product}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-margin-bottom-2">
        {outside.map((each) => (
          <li key={`${each.measurement} ${each.value}`}>{outsideInWords(each).replace(/^./, (first) => first.toUpperCase())}</li>
        ))}
      </ul>
      <p className="nhsuk-u-margin-bottom-2">
        Found {when(foundAt)}. Expires {when(expiresAt)}. {decision && <Tag color="orange">To be re-processed</Tag>} {onHold && <Tag color="red">On hold</Tag>}
      </p>
    </>
  );
}
