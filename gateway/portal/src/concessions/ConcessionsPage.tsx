import { Button, NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { outsideInWords } from "../processing/processes";
import { useScanGuard } from "../scan/guard";
import { ScanField } from "../scan/ScanField";
import { when } from "../trace/trace";
import { type Concession, doneWords, GROUNDS, mayGrant, type Standing, useConcessions } from "./concessions";
import { Decide } from "./Decide";
import { Propose } from "./Propose";

/** Units outside their limits that are needed all the same: a quality officer proposes, a clinician grants, both sign. */
export function ConcessionsPage() {
  const concessions = useConcessions();
  const session = useSession().data;
  const guard = useScanGuard();
  const [label, setLabel] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<string>();
  const component = componentOf(label);
  const scan = (entry: string) => {
    const read = scanned(entry, component ? {} : label);
    setWrong("wrong" in read ? read.wrong : undefined);
    if ("label" in read) setLabel(read.label);
  };
  const proposed = () => {
    setDone("Proposed. A clinician grants or declines it; until then the unit stays here.");
    setLabel({});
  };
  const decided = (standing: Standing) => {
    setDone(doneWords(standing));
    setOpen(undefined);
  };
  const list = concessions.data?.items ?? [];
  return (
    <div {...guard}>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={concessions.error} />
      <PageHeading title="Concessions" />
      <p>A unit that is outside its limits, and against which nothing else stands, may be accepted by two people who sign. Tests, groups, holds, expiry and labels are excepted by nobody.</p>
      {session?.roles.includes("quality-officer") && (
        <ScanField
          label="Label of a unit"
          hint="Scan the square symbol, or the donation number and then the product code"
          action="Propose a concession"
          error={wrong}
          focusOn={component}
          onScan={scan}
        />
      )}
      {component && <Propose key={component} component={component} onDone={proposed} />}
      <h2 className="nhsuk-heading-m">Waiting for the second person</h2>
      <p role="status">{concessions.data ? howMany(list.length) : "Opening …"}</p>
      <ol className="donors-found">
        {list.map((each) => (
          <li key={each.concession}>
            <About concession={each} />
            {open === each.concession && session ? (
              <Decide concession={each} grants={mayGrant(each, session)} onDecided={decided} onBack={() => setOpen(undefined)} />
            ) : (
              <Button secondary small onClick={() => setOpen(each.concession)}>
                Decide <span className="nhsuk-u-visually-hidden">on {each.component}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

const howMany = (count: number) => (count === 0 ? "None waits." : `${count} ${count === 1 ? "concession waits" : "concessions wait"}, the oldest first.`);

const About = ({ concession: { component, printed, ground, outside, reason, proposedBy, proposedAt } }: { concession: Concession }) => (
  <>
    <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
      <Link to={`/trace/${component.split("-")[0]}`}>{printed}</Link>, {component.split("-")[1]}
    </h3>
    <p className="nhsuk-u-margin-bottom-2">
      {outside.map(outsideInWords).join("; ").replace(/^./, (first) => first.toUpperCase())}. {GROUNDS[ground].text}: {reason}
    </p>
    <p className="nhsuk-u-margin-bottom-2">
      Proposed {when(proposedAt)} by {proposedBy}
    </p>
  </>
);
