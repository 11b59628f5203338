import { useEffect, useReducer } from "react";
import { command, Refusal } from "../api/client";
import { missingParts } from "../scan/scan";
import { ScanField } from "../scan/ScanField";
import { type Answer, type Check, EMPTY, next } from "./check";
import { Situation } from "./Situation";
import { Unanswered, Verdict } from "./Verdict";

export function BedsidePage() {
  const [check, step] = useReducer(next, EMPTY);

  useEffect(() => {
    if (check.state !== "asking") return;
    const { key, wristband, label } = check;
    command<Answer>("/api/bedside/checks", key, { wristband, label })
      .then((answer) => step({ type: "answered", key, answer }))
      .catch((error: unknown) => step({ type: "failed", key, problems: error instanceof Refusal ? error.reasons : [String(error)] }));
  }, [check]);

  return (
    <>
      <title>Bedside check - Bloodstream</title>
      <h1>Bedside check</h1>
      <div className="bedside-scans">
        <ScanBox title="Wristband" filled={check.wristband !== undefined} waiting="Scan the patient's wristband" />
        <ScanBox title="Bag" filled={check.state !== "scanning" || complete(check)} waiting={bagInstruction(check)} />
      </div>
      <div aria-live="assertive" aria-atomic="true">
        {check.state === "asking" && <p className="bedside-asking">Checking …</p>}
        {check.state === "answered" && <Verdict answer={check.answer} onNext={() => step({ type: "next" })} />}
        {check.state === "unanswered" && <Unanswered problems={check.problems} />}
      </div>
      {check.state === "answered" && <Situation key={check.answer.check} wristband={check.wristband} answer={check.answer} onChanged={() => step({ type: "again", key: crypto.randomUUID() })} />}
      <ScanField
        label="Scan wristband or bag"
        hint={check.state === "scanning" ? "Ask the patient to say their name and date of birth first." : "The next scan begins a new check."}
        action="Enter"
        focusOn={check.state}
        onScan={(text) => step({ type: "scanned", text, key: crypto.randomUUID() })}
      />
    </>
  );
}

const complete = (check: Check) => check.label.length > 0 && missingParts(check.label).length === 0;

function bagInstruction(check: Check) {
  if (check.label.length === 0) return "Scan the bag: its square symbol, or its four barcodes";
  return `Still to scan on the bag: ${missingParts(check.label).join(", ")}`;
}

function ScanBox({ title, filled, waiting }: { title: string; filled: boolean; waiting: string }) {
  return (
    <section className={filled ? "bedside-scan bedside-scan--filled" : "bedside-scan"} aria-label={title}>
      <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">{title}</h2>
      <p className="nhsuk-u-margin-bottom-0">{filled ? "✓ Scanned" : waiting}</p>
    </section>
  );
}
