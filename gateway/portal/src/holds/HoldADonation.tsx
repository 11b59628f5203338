import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed, read } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { StepHeading } from "../modify/StepHeading";
import { ScanField } from "../scan/ScanField";
import { bodyOf, KINDS, NOTHING_SAID, type OnHold, type Placing, placingOf, told, wrongWith } from "./placing";

type Props = { onHeld: (told: string) => void; onBack: () => void };

/** Scan, say why, done: nobody signs to hold. */
export function HoldADonation({ onHeld, onBack }: Props) {
  const [donation, setDonation] = useState<string>();
  const [misread, setMisread] = useState<string>();
  const scan = (entry: string) => {
    const found = read(entry);
    setMisread("wrong" in found ? found.wrong : undefined);
    if ("label" in found) setDonation(found.label.number);
  };
  if (donation !== undefined) return <Why donation={donation} onHeld={onHeld} onBack={onBack} />;
  return (
    <>
      <StepHeading title="Hold a donation" waits />
      <ScanField label="Donation number" hint="Scan any pack of it, or enter its number with the check character" action="Next" error={misread} onScan={scan} />
      <Button secondary small onClick={onBack}>
        Back to the list
      </Button>
    </>
  );
}

function Why({ donation, onHeld, onBack }: Props & { donation: string }) {
  const queries = useQueryClient();
  const [entry, setEntry] = useState<Placing>(NOTHING_SAID);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const placing = useOnce<OnHold>(placingOf(donation));
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const again = () => setAttempt((before) => before + 1);
  const held = (reached: OnHold) => {
    onHeld(told(printed(donation), reached));
    void queries.invalidateQueries({ queryKey: ["holds"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (placing.isPending) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    placing.reset();
    if (found.length === 0) placing.mutate(bodyOf(entry), { onSuccess: held, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={placing.error} wrong={wrong} />
      <StepHeading title={`Hold ${printed(donation)}`} waits={wrong.length > 0 || placing.isError} />
      <p>What is here of it goes nowhere, what has left is recalled, and somebody else lifts it.</p>
      <Radios name="kind" legend="Why is it put on hold?" legendProps={{ size: "s" }} error={error("kind")}>
        {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
          <Radios.Item key={kind} id={`kind-${kind}`} value={kind} hint={KINDS[kind].hint} checked={entry.kind === kind} onChange={() => setEntry({ ...entry, kind })}>
            {KINDS[kind].text}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea
        id="words"
        name="words"
        label="Reason"
        labelProps={{ size: "s" }}
        hint="8 to 500 characters. Whoever may lift it reads it."
        rows={3}
        error={error("words")}
        value={entry.words}
        onChange={(event) => setEntry({ ...entry, words: event.currentTarget.value })}
      />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Put it on hold
        </Button>
        <Button secondary type="button" onClick={onBack}>
          Back to the list
        </Button>
      </div>
    </form>
  );
}
