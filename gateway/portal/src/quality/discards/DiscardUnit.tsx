import { useQueryClient } from "@tanstack/react-query";
import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { useOnceAt } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { oneLine } from "../../glass/glass";
import { componentAt, componentOf, type Scanned, scanned } from "../../modify/modify";
import { useScanGuard } from "../../scan/guard";
import { ScanField } from "../../scan/ScanField";
import { Choice } from "../Choice";
import { type Entry, REASONS, type Reason, wrongWith } from "./discards";

/** For good: nothing brings a discarded unit back. */
export function DiscardUnit() {
  const guard = useScanGuard();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [label, setLabel] = useState<Scanned>({});
  const [misread, setMisread] = useState<string>();
  const [entry, setEntry] = useState<Entry>({ words: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const discarding = useOnceAt<{ component: string; reason: Reason }>();
  const component = componentOf(label);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const scan = (text: string) => {
    const read = scanned(text, component ? {} : label);
    setMisread("wrong" in read ? read.wrong : undefined);
    if ("label" in read) setLabel(read.label);
  };
  const done = (answer: { component: string; reason: Reason }) => {
    void queries.invalidateQueries({ queryKey: ["discards"] });
    void navigate("/quality/discards", { state: { done: `${answer.component} is discarded.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (discarding.isPending || !component) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    discarding.reset();
    if (found.length === 0) discarding.mutate({ path: componentAt(component, "discard"), body: { reason: entry.reason, words: oneLine(entry.words) } }, { onSuccess: done, onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/quality/discards">Discards</Back>
      <Problems key={attempt} error={discarding.error} wrong={wrong} />
      <PageHeading title="Discard a unit" />
      <p>For good: nothing brings a discarded unit back. What has left is recalled instead.</p>
      <ScanField label="Label of the unit" hint="Scan the square symbol, or the donation number and then the product code" action="Take this unit" error={misread} focusOn={component} onScan={scan} />
      {component && (
        <form onSubmit={submit} noValidate>
          <h2 className="nhsuk-heading-m">{component}</h2>
          <Choice name="reason" legend="Why is it discarded?" of={REASONS} chosen={entry.reason} error={error("reason")} onChoose={(reason) => setEntry({ ...entry, reason })} />
          <Textarea id="words" name="words" label="What did you see?" labelProps={{ size: "s" }} hint="8 to 500 characters. It is kept with your name." rows={3} error={error("words")} value={entry.words} onChange={(event) => setEntry({ ...entry, words: event.currentTarget.value })} />
          <Button type="submit" warning>
            Discard {component}
          </Button>
        </form>
      )}
    </div>
  );
}
