import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { read } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { reasonsOf } from "../labels/labels";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { type Entry, type Finding, kept, useStanding } from "./findings";
import { RecordFinding } from "./RecordFinding";

/** Scan a sample, see how its donation stands, record what was found; then the next. */
export function FindingPage({ finding }: { finding: Finding }) {
  const [donation, setDonation] = useState<string>();
  const [misread, setMisread] = useState<string>();
  const [scans, setScans] = useState(0);
  const [before, setBefore] = useState<Entry>({});
  const [told, setTold] = useState<string[]>([]);
  const standing = useStanding(donation);
  const nothing = donation && standing.data ? finding.nothing?.(standing.data) : undefined;
  const open = donation !== undefined && standing.data !== undefined && nothing === undefined;
  const messages = misread ? [misread] : nothing ? [nothing] : reasonsOf(standing.error);
  const scan = (entry: string) => {
    const found = read(entry);
    setScans((count) => count + 1);
    setMisread("wrong" in found ? found.wrong : undefined);
    setDonation("wrong" in found ? undefined : found.label.number);
  };
  const next = () => {
    setDonation(undefined);
    setScans((count) => count + 1);
  };
  const done = (words: string, entry: Entry) => {
    setTold((earlier) => [words, ...earlier]);
    setBefore(kept(finding, entry));
    next();
  };
  return (
    <>
      {messages.length > 0 && <ScanErrors key={`${scans} ${messages.join()}`} messages={messages} leavesFocus />}
      <PageHeading title={finding.title} />
      <p>{finding.about}</p>
      {!open && <ScanField label="Donation number" hint="Scan the sample, or type the number with its check character" action="Take this donation" error={messages[0]} focusOn={scans} onScan={scan} />}
      <p role="status">{donation && standing.isPending && "Looking …"}</p>
      {open && <RecordFinding key={donation} finding={finding} standing={standing.data} before={before} onDone={done} onBack={next} />}
      <div role="status">
        {told.map((words, at) => (
          <InsetText key={told.length - at}>{words}</InsetText>
        ))}
      </div>
    </>
  );
}
