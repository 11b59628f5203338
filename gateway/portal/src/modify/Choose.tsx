import { BackLink, Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { MaterialsField, useMaterials } from "../processing/MaterialsField";
import { added } from "../processing/processes";
import { useScanGuard } from "../scan/guard";
import { when } from "../trace/trace";
import { bodyOf, type Choice, type Choices, codesOf, componentAt, EMPTY, type Entry, inWords, type Modified, nameOf, wrongWith } from "./modify";
import { StepHeading } from "./StepHeading";
import { Typed } from "./Typed";

type Props = { choices: Choices; onDone: (modified: Modified) => void; onBack: () => void };

/** What the specifications permit, each with the code and expiry that it would give; nothing is recorded before it was read once more. */
export function Choose({ choices, onDone, onBack }: Props) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(false);
  const recording = useOnce<Modified>(componentAt(choices.component, "modifications"));
  const guard = useScanGuard();
  const chosen = choices.choices.find((choice) => nameOf(choice) === entry.choice);
  const { register, missing } = useMaterials(chosen?.process ?? "", entry.named);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field.startsWith(field))?.text;
  const change = (part: Partial<Entry>) => setEntry({ ...entry, ...part });
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (entry.typed.trim() !== "") return scan();
    const wrongs = wrongWith(entry, chosen, missing);
    tell(wrongs);
    setAsked(wrongs.length === 0);
  };
  const tell = (wrongs: Wrong[]) => {
    setWrong(wrongs);
    again();
    recording.reset();
  };
  const scan = () => {
    const read = added(entry.named, entry.typed);
    if ("wrong" in read) return tell([{ text: read.wrong, field: "materials" }]);
    change({ named: read.named, typed: "" });
    setWrong([]);
  };
  const refused = () => {
    setAsked(false);
    again();
  };
  const record = () => {
    if (chosen && !recording.isPending) recording.mutate(bodyOf(entry, chosen, choices.at), { onSuccess: onDone, onError: refused });
  };

  if (asked && chosen) return <Confirm choices={choices} chosen={chosen} entry={entry} pending={recording.isPending} onRecord={record} onBack={() => setAsked(false)} />;
  return (
    <div {...guard}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onBack}>
        Another pack
      </BackLink>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <StepHeading title="What was done to this pack?" waits={wrong.length > 0 || recording.isError} />
      <ThePack choices={choices} />
      {choices.choices.length === 0 ? (
        <p>The component specifications permit nothing to be done to this pack.</p>
      ) : (
        <form onSubmit={check} noValidate>
          <Radios name="choice" legend="Modification" legendProps={{ size: "m" }} error={error("choice")}>
            {choices.choices.map((choice, position) => (
              <Radios.Item
                key={nameOf(choice)}
                id={`choice-${position}`}
                value={nameOf(choice)}
                checked={entry.choice === nameOf(choice)}
                onChange={() => change({ choice: nameOf(choice) })}
                hint={`${becomes(choice)}. Expires ${when(choice.expiresAt)}`}
              >
                {inWords(choice)}
              </Radios.Item>
            ))}
          </Radios>
          {chosen?.measured === "VOLUME" && (
            <Typed id="volume" label="Volume afterwards, in mL" hint={limits(chosen)} width={4} value={entry.volume} error={error("volume")} onType={(volume) => change({ volume })} />
          )}
          {chosen?.measured === "PARTS" && (
            <Typed
              id="parts"
              label="Volume of each part, in mL"
              hint={`As measured, with blanks between, in the order of the parts: 70 70 72 71.${limits(chosen)}`}
              width={20}
              value={entry.parts}
              error={error("parts")}
              onType={(parts) => change({ parts })}
            />
          )}
          <MaterialsField named={entry.named} typed={entry.typed} error={error("materials")} register={register} missing={missing} onType={(typed) => change({ typed })} onChange={(named) => change({ named })} />
          <Button type="submit">Continue</Button>
        </form>
      )}
    </div>
  );
}

const limits = ({ volumeLimits }: Choice) => (volumeLimits ? ` Specified are ${volumeLimits.min} to ${volumeLimits.max} mL.` : "");

const becomes = ({ products, name, measured }: Choice) => `Becomes ${measured === "PARTS" ? `${products[0]}, ${products[1]} and so on` : products[0]}: ${name}`;

function ThePack({ choices }: { choices: Choices }) {
  const [donation = "", product] = choices.component.split("-");
  return (
    <Facts
      facts={[
        ["Donation", printed(donation)],
        ["Component", `${product} ${choices.name}`],
        ["Volume", `${choices.volumeMl} mL`],
        ["Expires", when(choices.expiresAt)],
      ]}
    />
  );
}

type ConfirmProps = { choices: Choices; chosen: Choice; entry: Entry; pending: boolean; onRecord: () => void; onBack: () => void };

/** A scan that arrives here records nothing: only the button does. */
function Confirm({ choices, chosen, entry, pending, onRecord, onBack }: ConfirmProps) {
  const [donation = "", product] = choices.component.split("-");
  const volume = chosen.measured === "VOLUME" ? `${entry.volume.trim()} mL` : chosen.measured === "PARTS" ? entry.parts.trim() : `${choices.volumeMl} mL`;
  return (
    <div {...useScanGuard()}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onBack}>
        Change
      </BackLink>
      <StepHeading title="Check before you record it" />
      <Facts
        facts={[
          ["Donation", printed(donation)],
          ["Done", inWords(chosen)],
          ["Was", `${product} ${choices.name}, expires ${when(choices.expiresAt)}`],
          ["Becomes", `${codesOf(chosen, entry.parts).join(", ")} ${chosen.name}`],
          ["New expiry", when(chosen.expiresAt)],
          [chosen.measured === "PARTS" ? "Volumes, in mL" : "Volume", volume],
          ["Equipment", entry.named.equipment.join(", ")],
          ["Lots", entry.named.lots.join(", ")],
          ["Done at", when(choices.at)],
        ]}
      />
      <p>The old label holds no longer from then on, and nobody can undo it.</p>
      <Button preventDoubleClick aria-disabled={pending} onClick={onRecord}>
        Record the modification
      </Button>
    </div>
  );
}
