import { useState } from "react";
import { useOnce } from "../donors/once";
import { componentAt } from "../modify/modify";
import { missingParts } from "../scan/scan";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { isIncomplete, isWrong, reasonsOf } from "./labels";

type Props = {
  component: string;
  /** Null leaves the focus where it is until something was scanned. */
  focusOn?: unknown;
  onRight: () => void;
  /** A wrong label is on the pack; what is wrong with it is said by whoever shows this. */
  onWrong: (error: unknown) => void;
};

const WHOLE = /^(\][A-Za-z].)?=\+/;

/** First the number that the pack bore before, then its new label: a right label on another pack is found so. */
export function ScanBack({ component, focusOn, onRight, onWrong }: Props) {
  const [number, setNumber] = useState<string>();
  const [label, setLabel] = useState<string[]>([]);
  const [misread, setMisread] = useState<string>();
  const [scans, setScans] = useState(0);
  const verifying = useOnce<unknown>(componentAt(component, "label/verification"));
  const missing = missingParts(label);
  const messages = misread ? [misread] : isWrong(verifying.error) ? [] : reasonsOf(verifying.error);
  const focus = scans === 0 && focusOn === null ? null : `${number === undefined} ${scans} ${String(focusOn)}`;

  const refused = (error: unknown) => {
    if (isWrong(error)) return onWrong(error);
    setScans((before) => before + 1);
    if (isIncomplete(error)) return;
    setNumber(undefined);
    setLabel([]);
  };
  const scan = (text: string) => {
    if (verifying.isPending) return;
    verifying.reset();
    setScans((before) => before + 1);
    if (number === undefined) {
      const whole = WHOLE.test(text.trim());
      setMisread(whole ? "This is the new label. First scan the number that the pack bore before" : undefined);
      return whole ? undefined : setNumber(text.trim());
    }
    setMisread(undefined);
    const read = [...label, text.trim()];
    setLabel(read);
    if (missingParts(read).length === 0) verifying.mutate({ number, label: read }, { onSuccess: onRight, onError: refused });
  };

  return (
    <>
      {messages.length > 0 && <ScanErrors key={scans} messages={messages} leavesFocus />}
      {number === undefined ? (
        <ScanField label="1. Number on the pack" hint="The donation number that the pack has borne since its collection, not the one on the new label" action="Next" error={misread} focusOn={focus} onScan={scan} />
      ) : (
        <ScanField label="2. Label on the pack" hint="Its square symbol, or its barcodes one after the other" action="Scan back" focusOn={focus} onScan={scan} />
      )}
      <p role="status">
        {verifying.isPending && "Comparing …"}
        {label.length > 0 && missing.length > 0 && `Still to be scanned: ${missing.join(", ")}.`}
        {number !== undefined && label.length === 0 && "Number read. Now scan the label."}
      </p>
    </>
  );
}
