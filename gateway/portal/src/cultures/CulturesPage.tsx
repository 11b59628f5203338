import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { reasonsOf } from "../labels/labels";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { type Recorded, recordedInWords, useReach } from "./cultures";
import { RecordCulture } from "./RecordCulture";

/** What cultures of packs show, one pack after the other; the analyser stays for the next. */
export function CulturesPage() {
  const [label, setLabel] = useState<Scanned>({});
  const [misread, setMisread] = useState<string>();
  const [scans, setScans] = useState(0);
  const [analyser, setAnalyser] = useState("");
  const [recorded, setRecorded] = useState<Recorded[]>([]);
  const component = componentOf(label);
  const reach = useReach(component);
  const messages = misread ? [misread] : reasonsOf(reach.error);
  const found = component !== undefined && reach.data;
  const scan = (entry: string) => {
    const read = scanned(entry, component ? {} : label);
    setScans((before) => before + 1);
    setMisread("wrong" in read ? read.wrong : undefined);
    if ("label" in read) setLabel(read.label);
  };
  const next = () => {
    setLabel({});
    setScans((before) => before + 1);
  };
  const done = (answer: Recorded) => {
    setRecorded((before) => [answer, ...before]);
    next();
  };
  return (
    <>
      {messages.length > 0 && <ScanErrors key={`${scans} ${messages.join()}`} messages={messages} leavesFocus />}
      <PageHeading title="Cultures" />
      <p>Record what the culture of a pack shows. Bacteria that grew in a pack may be in every pack of each of its donations.</p>
      {!found && <ScanField label="Label of the pack" hint="Scan the square symbol, or the donation number and then the product code" action="Find the pack" error={messages[0]} focusOn={scans} onScan={scan} />}
      <p role="status">
        {component && reach.isPending && "Looking …"}
        {!component && label.donation && `Donation ${printed(label.donation)}. Now scan its product code.`}
        {!component && label.product && `Product ${label.product}. Now scan the donation number.`}
      </p>
      {found && <RecordCulture key={component} reach={found} analyser={analyser} onAnalyser={setAnalyser} onRecorded={done} onBack={next} />}
      <div role="status">
        {recorded.map((each, at) => (
          <InsetText key={recorded.length - at}>{recordedInWords(each)}</InsetText>
        ))}
      </div>
    </>
  );
}
