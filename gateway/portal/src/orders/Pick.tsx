import { Button, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Problems } from "../donors/Problems";
import { isUnverified, reasonsOf, type Unverified, useForgetUnverified, useUnverified } from "../labels/labels";
import { ScanBack } from "../labels/ScanBack";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { useAct } from "./acts";
import { PackName } from "./Lines";
import { when } from "../trace/trace";
import { byContainer, many, type Order, unitsAt } from "./orders";
import { Pack } from "./Pack";
import { type PackScans, packOf, readPack } from "./pack";

/** A banner would take the focus from the next scan; how many are picked is said beside the field. */
const NOTHING_SAID = "";

/** Each unit is scanned off the shelf; the wrong one is refused. What was picked is packed, and what is packed leaves together. */
export function Pick({ order, onDone }: { order: Order; onDone: (words: string) => void }) {
  const [scans, setScans] = useState<PackScans>({});
  const [misread, setMisread] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const { act, error, attempt } = useAct(order, (words) => {
    setAsked(undefined);
    onDone(words);
  });
  const labels = useUnverified({ order: order.order });
  const forget = useForgetUnverified();
  const [found, setFound] = useState<unknown>();
  const unread = isUnverified(error) ? asked : undefined;
  const waiting = unitsAt(order, "ALLOCATED");
  const picked = unitsAt(order, "PICKED");
  const packed = byContainer(order, "PACKED");
  const inContainers = unitsAt(order, "PACKED");

  const scanned = (text: string) => {
    const read = readPack(scans, text);
    setMisread(read ? undefined : "This is neither a donation number nor a product code: scan the pack's label");
    if (!read) return;
    const pack = packOf(read);
    setScans(pack ? {} : read);
    if (!pack) return;
    setAsked(pack);
    setFound(undefined);
    act("picking", { component: pack }, NOTHING_SAID);
  };
  const scannedBack = (component: string) => {
    void forget();
    act("picking", { component }, NOTHING_SAID);
  };
  const foundWrong = (problem: unknown) => {
    setAsked(undefined);
    setFound(problem);
    void forget();
  };

  return (
    <>
      <h2 className="nhsuk-heading-m">Pick, pack and despatch</h2>
      {unread ? <ScanErrors key={attempt} messages={reasonsOf(error)} leavesFocus /> : <Problems key={attempt} error={found ?? error} />}
      <p role="status">
        {picked.length + inContainers.length} of {many(picked.length + inContainers.length + waiting.length, "unit")} picked.
        {scans.donation && " Donation number read: now scan the product code."}
        {scans.product && " Product code read: now scan the donation number."}
      </p>
      <ul className="nhsuk-list orders-units">
        {[...waiting, ...picked, ...inContainers].map(({ component, stage, consignment }) => (
          <li key={component}>
            <PackName component={component} />
            <span>{consignment ? `in ${consignment.container}` : stage === "PICKED" ? "picked" : "on the shelf"}</span>
            <LabelTag label={labels.data?.items.find((each) => each.component === component)} />
            <Button secondary small onClick={() => act("withdrawal", { component }, "The unit is taken out, and its line is open again.")}>
              Take out <span className="nhsuk-u-visually-hidden">{component}</span>
            </Button>
          </li>
        ))}
      </ul>
      {unread && (
        <>
          <h3 className="nhsuk-heading-m">
            Scan back the label of <PackName component={unread} />
          </h3>
          <ScanBack key={unread} component={unread} focusOn={attempt} onRight={() => scannedBack(unread)} onWrong={foundWrong} />
        </>
      )}
      {waiting.length > 0 && !unread && (
        <ScanField label="Scan the unit" hint="Its 2D symbol, or donation number and product code." action="Pick" error={misread} focusOn={`${picked.length + inContainers.length} ${attempt}`} onScan={scanned} />
      )}
      {picked.length > 0 && <Pack picked={picked.length} scansUnits={waiting.length > 0} onPack={(body) => act("packing", body, `${body.container} is packed.`)} />}
      {packed.map(({ consignment, units }) => consignment && <p key={`${consignment.container} ${consignment.packedAt}`}>{`${consignment.container}, ${consignment.kind}: ${many(units.length, "unit")}, to arrive by ${when(consignment.arriveBy)}.`}</p>)}
      {inContainers.length > 0 && (
        <Button onClick={() => act("despatch", {}, `${many(inContainers.length, "unit")} despatched to ${order.hospital}, ${order.site}.`)}>
          Despatch {many(inContainers.length, "packed unit")}
        </Button>
      )}
    </>
  );
}

/** What does not leave as it is says so before anybody scans it. */
function LabelTag({ label }: { label: Unverified | undefined }) {
  if (!label) return null;
  return label.foundWrongAt ? <Tag color="red">Wrong label: order another</Tag> : <Tag color="yellow">Label not scanned back</Tag>;
}
