import { Button, NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { staffIn } from "../scan/staff";
import { patientNumber } from "../trace/trace";
import { patientNumberIn } from "../wristband/wristband";
import type { Form } from "./downtime";
import { DowntimeForm } from "./DowntimeForm";

/** One form after the other: the pack, then what the form says of it. */
export function DowntimePage() {
  const [pack, setPack] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const [recorded, setRecorded] = useState<Form>();
  const component = componentOf(pack);
  const scan = (entry: string) => {
    const read = scanned(entry, pack);
    if ("wrong" in read) return setWrong(read.wrong);
    setWrong(undefined);
    setPack(read.label);
  };
  const next = () => {
    setPack({});
    setRecorded(undefined);
  };

  if (component && recorded) return <Recorded component={component} form={recorded} onNext={next} />;
  if (component) return <DowntimeForm component={component} onRecorded={setRecorded} onBack={next} />;
  return (
    <>
      {wrong && <ScanErrors key={wrong} messages={[wrong]} leavesFocus />}
      <PageHeading title="Downtime form" />
      <p>When the bedside check cannot confirm, two people check by hand and fill in the downtime form. Enter it here afterwards: one pack at a time.</p>
      <ScanField
        label="Label of the pack that was given"
        hint="Scan the square symbol, or the donation number and then the product code"
        action="Continue"
        error={wrong}
        focusOn={pack}
        onScan={scan}
      />
      <div role="status">
        {pack.donation && <p>Donation {printed(pack.donation)}. Now scan its product code.</p>}
        {pack.product && <p>Product {pack.product}. Now scan the donation number.</p>}
      </div>
    </>
  );
}

function Recorded({ component, form, onNext }: { component: string; form: Form; onNext: () => void }) {
  const hospital = useSession().data?.organisation ?? "";
  const [donation = "", product] = component.split("-");
  return (
    <>
      <NotificationBanner success title="Done">
        <NotificationBanner.Heading>The transfusion is on record.</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title="Downtime form entered" />
      <Facts
        facts={[
          ["Pack", `${printed(donation)}, ${product}`],
          ["Patient", patientNumber(patientNumberIn(form.patient, hospital))],
          ["Given", `${Number(form.volume)} mL`],
          ["Checked by hand by", `${staffIn(form.first)} and ${staffIn(form.second)}`],
        ]}
      />
      <Button onClick={onNext}>Enter another form</Button>
    </>
  );
}
