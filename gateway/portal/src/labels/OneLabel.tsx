import { InsetText, Tag, WarningCallout } from "nhsuk-react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { printed } from "../collect/labels";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { PrintButton } from "../print/PrintButton";
import { useScanGuard } from "../scan/guard";
import { groupInWords, labelAddress, when } from "../trace/trace";
import { type Unverified, useForgetUnverified, useUnverified } from "./labels";
import { Reprint } from "./Reprint";
import { ScanBack } from "./ScanBack";

/** Print, stick on, scan back; a wrong label is replaced, and that one scanned back. */
export function OneLabel({ component }: { component: string }) {
  const guard = useScanGuard();
  const waiting = useUnverified({ donation: component.slice(0, 13) });
  const unit = waiting.data?.items.find((each) => each.component === component);
  return (
    <div {...guard}>
      <Back to="/labels">Labels to scan back</Back>
      <Problems error={waiting.error} />
      {!waiting.data && <p role="status">Opening …</p>}
      {waiting.data && (unit ? <Waiting unit={unit} /> : <NotWaiting component={component} />)}
    </div>
  );
}

function Waiting({ unit }: { unit: Unverified }) {
  const labels = useLabels();
  const navigate = useNavigate();
  const forget = useForgetUnverified();
  const [prints, setPrints] = useState(0);
  const [found, setFound] = useState<unknown>();
  const printing = useRef<HTMLDivElement>(null);
  const wrong = found !== undefined || unit.foundWrongAt !== undefined;
  // What is done first has the focus first; a page is read from its heading where there is nothing to print.
  useEffect(() => printing.current?.querySelector("button")?.focus(), [wrong]);
  const right = async () => {
    await forget();
    void navigate("/labels", { state: { done: `The label of ${unit.printed} ${unit.product} is right. The pack may leave.` } });
  };
  return (
    <div onKeyDown={leadsToTheField}>
      <Problems error={found} />
      <PageHeading title={`${unit.printed} ${unit.product}`}>
        {" "}
        <Tag color={wrong ? "red" : "yellow"}>{wrong ? "Label found wrong" : "Not scanned back"}</Tag>
      </PageHeading>
      {wrong && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">A wrong label was found on this pack</WarningCallout.Heading>
          <p>Keep the pack here and take the label off. The pack leaves when another is printed, stuck on and scanned back. A non-conformance was opened: look whether another pack bears this one’s label.</p>
          {labels ? <Reprint component={unit.component} ground="FOUND_WRONG" onOrdered={() => void forget().then(() => setFound(undefined))} /> : <p>A processing scientist or a quality officer orders a reprint.</p>}
        </WarningCallout>
      )}
      {!wrong && (
        <>
          <h2 className="nhsuk-heading-s">The label must say</h2>
          <Facts className="donors-wrap" facts={[["Donation", unit.printed], ["Product", unit.product], ["Group", groupInWords(unit.group)], ["Expires", when(unit.expiresAt)]]} />
          {labels && (
            <div ref={printing}>
              <PrintButton secondary={prints > 0} path={labelAddress(unit.component)} file={`${unit.component}.pdf`} saved={`It is saved as ${unit.component}.pdf. Stick it on, then scan.`} notPrinted="The label is not printed." onSaved={() => setPrints((before) => before + 1)}>
                {prints > 0 ? "Print it once more" : "Print the label"}
              </PrintButton>
            </div>
          )}
          <ScanBack component={unit.component} focusOn={labels && prints === 0 ? null : prints} onRight={() => void right()} onWrong={(error) => void forget().then(() => setFound(error))} />
        </>
      )}
    </div>
  );
}

/** A label that is on the pack already is scanned while the button to print one has the focus: the scan goes where it is meant. */
function leadsToTheField(event: KeyboardEvent) {
  const isText = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isText && event.target instanceof HTMLButtonElement) document.getElementById("scan")?.focus();
}

/** Its label holds; or there is none. Somebody may still want another. */
function NotWaiting({ component }: { component: string }) {
  const labels = useLabels();
  const forget = useForgetUnverified();
  return (
    <>
      <PageHeading title={`${printed(component.slice(0, 13))} ${component.slice(14)}`} />
      <InsetText>
        <p>Nothing of this label waits: it was scanned back, or the pack is not released or not here.</p>
      </InsetText>
      {labels && <Reprint component={component} ground="DAMAGED" onOrdered={() => void forget()} />}
    </>
  );
}

/** Who labels may print; whoever sends packs scans alone. */
function useLabels() {
  const roles = useSession().data?.roles ?? [];
  return ["processing-scientist", "quality-officer"].some((role) => roles.includes(role));
}
